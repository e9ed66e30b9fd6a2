// Made by test/Inputs/export_graphs.py from the model 'vit_base' of models.py.
#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> ()>
#map10 = affine_map<(d0, d1) -> (0, d1)>
#map11 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d4, d1, d2 + d5 * 16, d3 + d6 * 16)>
#map12 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d4, d0, d5, d6)>
#map13 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d0, d1, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d1)>
module {
  func.func @step(%arg0: tensor<1x1x768xf32> {hlq.parameter = "cls_token"}, %arg1: tensor<1x197x768xf32> {hlq.parameter = "pos_embed"}, %arg2: tensor<768x3x16x16xf32> {hlq.parameter = "patch_embed.proj.weight"}, %arg3: tensor<768xf32> {hlq.parameter = "patch_embed.proj.bias"}, %arg4: tensor<768xf32> {hlq.parameter = "blocks.0.norm1.weight"}, %arg5: tensor<768xf32> {hlq.parameter = "blocks.0.norm1.bias"}, %arg6: tensor<2304x768xf32> {hlq.parameter = "blocks.0.attn.qkv.weight"}, %arg7: tensor<2304xf32> {hlq.parameter = "blocks.0.attn.qkv.bias"}, %arg8: tensor<768x768xf32> {hlq.parameter = "blocks.0.attn.proj.weight"}, %arg9: tensor<768xf32> {hlq.parameter = "blocks.0.attn.proj.bias"}, %arg10: tensor<768xf32> {hlq.parameter = "blocks.0.norm2.weight"}, %arg11: tensor<768xf32> {hlq.parameter = "blocks.0.norm2.bias"}, %arg12: tensor<3072x768xf32> {hlq.parameter = "blocks.0.mlp.fc1.weight"}, %arg13: tensor<3072xf32> {hlq.parameter = "blocks.0.mlp.fc1.bias"}, %arg14: tensor<768x3072xf32> {hlq.parameter = "blocks.0.mlp.fc2.weight"}, %arg15: tensor<768xf32> {hlq.parameter = "blocks.0.mlp.fc2.bias"}, %arg16: tensor<768xf32> {hlq.parameter = "blocks.1.norm1.weight"}, %arg17: tensor<768xf32> {hlq.parameter = "blocks.1.norm1.bias"}, %arg18: tensor<2304x768xf32> {hlq.parameter = "blocks.1.attn.qkv.weight"}, %arg19: tensor<2304xf32> {hlq.parameter = "blocks.1.attn.qkv.bias"}, %arg20: tensor<768x768xf32> {hlq.parameter = "blocks.1.attn.proj.weight"}, %arg21: tensor<768xf32> {hlq.parameter = "blocks.1.attn.proj.bias"}, %arg22: tensor<768xf32> {hlq.parameter = "blocks.1.norm2.weight"}, %arg23: tensor<768xf32> {hlq.parameter = "blocks.1.norm2.bias"}, %arg24: tensor<3072x768xf32> {hlq.parameter = "blocks.1.mlp.fc1.weight"}, %arg25: tensor<3072xf32> {hlq.parameter = "blocks.1.mlp.fc1.bias"}, %arg26: tensor<768x3072xf32> {hlq.parameter = "blocks.1.mlp.fc2.weight"}, %arg27: tensor<768xf32> {hlq.parameter = "blocks.1.mlp.fc2.bias"}, %arg28: tensor<768xf32> {hlq.parameter = "blocks.2.norm1.weight"}, %arg29: tensor<768xf32> {hlq.parameter = "blocks.2.norm1.bias"}, %arg30: tensor<2304x768xf32> {hlq.parameter = "blocks.2.attn.qkv.weight"}, %arg31: tensor<2304xf32> {hlq.parameter = "blocks.2.attn.qkv.bias"}, %arg32: tensor<768x768xf32> {hlq.parameter = "blocks.2.attn.proj.weight"}, %arg33: tensor<768xf32> {hlq.parameter = "blocks.2.attn.proj.bias"}, %arg34: tensor<768xf32> {hlq.parameter = "blocks.2.norm2.weight"}, %arg35: tensor<768xf32> {hlq.parameter = "blocks.2.norm2.bias"}, %arg36: tensor<3072x768xf32> {hlq.parameter = "blocks.2.mlp.fc1.weight"}, %arg37: tensor<3072xf32> {hlq.parameter = "blocks.2.mlp.fc1.bias"}, %arg38: tensor<768x3072xf32> {hlq.parameter = "blocks.2.mlp.fc2.weight"}, %arg39: tensor<768xf32> {hlq.parameter = "blocks.2.mlp.fc2.bias"}, %arg40: tensor<768xf32> {hlq.parameter = "blocks.3.norm1.weight"}, %arg41: tensor<768xf32> {hlq.parameter = "blocks.3.norm1.bias"}, %arg42: tensor<2304x768xf32> {hlq.parameter = "blocks.3.attn.qkv.weight"}, %arg43: tensor<2304xf32> {hlq.parameter = "blocks.3.attn.qkv.bias"}, %arg44: tensor<768x768xf32> {hlq.parameter = "blocks.3.attn.proj.weight"}, %arg45: tensor<768xf32> {hlq.parameter = "blocks.3.attn.proj.bias"}, %arg46: tensor<768xf32> {hlq.parameter = "blocks.3.norm2.weight"}, %arg47: tensor<768xf32> {hlq.parameter = "blocks.3.norm2.bias"}, %arg48: tensor<3072x768xf32> {hlq.parameter = "blocks.3.mlp.fc1.weight"}, %arg49: tensor<3072xf32> {hlq.parameter = "blocks.3.mlp.fc1.bias"}, %arg50: tensor<768x3072xf32> {hlq.parameter = "blocks.3.mlp.fc2.weight"}, %arg51: tensor<768xf32> {hlq.parameter = "blocks.3.mlp.fc2.bias"}, %arg52: tensor<768xf32> {hlq.parameter = "blocks.4.norm1.weight"}, %arg53: tensor<768xf32> {hlq.parameter = "blocks.4.norm1.bias"}, %arg54: tensor<2304x768xf32> {hlq.parameter = "blocks.4.attn.qkv.weight"}, %arg55: tensor<2304xf32> {hlq.parameter = "blocks.4.attn.qkv.bias"}, %arg56: tensor<768x768xf32> {hlq.parameter = "blocks.4.attn.proj.weight"}, %arg57: tensor<768xf32> {hlq.parameter = "blocks.4.attn.proj.bias"}, %arg58: tensor<768xf32> {hlq.parameter = "blocks.4.norm2.weight"}, %arg59: tensor<768xf32> {hlq.parameter = "blocks.4.norm2.bias"}, %arg60: tensor<3072x768xf32> {hlq.parameter = "blocks.4.mlp.fc1.weight"}, %arg61: tensor<3072xf32> {hlq.parameter = "blocks.4.mlp.fc1.bias"}, %arg62: tensor<768x3072xf32> {hlq.parameter = "blocks.4.mlp.fc2.weight"}, %arg63: tensor<768xf32> {hlq.parameter = "blocks.4.mlp.fc2.bias"}, %arg64: tensor<768xf32> {hlq.parameter = "blocks.5.norm1.weight"}, %arg65: tensor<768xf32> {hlq.parameter = "blocks.5.norm1.bias"}, %arg66: tensor<2304x768xf32> {hlq.parameter = "blocks.5.attn.qkv.weight"}, %arg67: tensor<2304xf32> {hlq.parameter = "blocks.5.attn.qkv.bias"}, %arg68: tensor<768x768xf32> {hlq.parameter = "blocks.5.attn.proj.weight"}, %arg69: tensor<768xf32> {hlq.parameter = "blocks.5.attn.proj.bias"}, %arg70: tensor<768xf32> {hlq.parameter = "blocks.5.norm2.weight"}, %arg71: tensor<768xf32> {hlq.parameter = "blocks.5.norm2.bias"}, %arg72: tensor<3072x768xf32> {hlq.parameter = "blocks.5.mlp.fc1.weight"}, %arg73: tensor<3072xf32> {hlq.parameter = "blocks.5.mlp.fc1.bias"}, %arg74: tensor<768x3072xf32> {hlq.parameter = "blocks.5.mlp.fc2.weight"}, %arg75: tensor<768xf32> {hlq.parameter = "blocks.5.mlp.fc2.bias"}, %arg76: tensor<768xf32> {hlq.parameter = "blocks.6.norm1.weight"}, %arg77: tensor<768xf32> {hlq.parameter = "blocks.6.norm1.bias"}, %arg78: tensor<2304x768xf32> {hlq.parameter = "blocks.6.attn.qkv.weight"}, %arg79: tensor<2304xf32> {hlq.parameter = "blocks.6.attn.qkv.bias"}, %arg80: tensor<768x768xf32> {hlq.parameter = "blocks.6.attn.proj.weight"}, %arg81: tensor<768xf32> {hlq.parameter = "blocks.6.attn.proj.bias"}, %arg82: tensor<768xf32> {hlq.parameter = "blocks.6.norm2.weight"}, %arg83: tensor<768xf32> {hlq.parameter = "blocks.6.norm2.bias"}, %arg84: tensor<3072x768xf32> {hlq.parameter = "blocks.6.mlp.fc1.weight"}, %arg85: tensor<3072xf32> {hlq.parameter = "blocks.6.mlp.fc1.bias"}, %arg86: tensor<768x3072xf32> {hlq.parameter = "blocks.6.mlp.fc2.weight"}, %arg87: tensor<768xf32> {hlq.parameter = "blocks.6.mlp.fc2.bias"}, %arg88: tensor<768xf32> {hlq.parameter = "blocks.7.norm1.weight"}, %arg89: tensor<768xf32> {hlq.parameter = "blocks.7.norm1.bias"}, %arg90: tensor<2304x768xf32> {hlq.parameter = "blocks.7.attn.qkv.weight"}, %arg91: tensor<2304xf32> {hlq.parameter = "blocks.7.attn.qkv.bias"}, %arg92: tensor<768x768xf32> {hlq.parameter = "blocks.7.attn.proj.weight"}, %arg93: tensor<768xf32> {hlq.parameter = "blocks.7.attn.proj.bias"}, %arg94: tensor<768xf32> {hlq.parameter = "blocks.7.norm2.weight"}, %arg95: tensor<768xf32> {hlq.parameter = "blocks.7.norm2.bias"}, %arg96: tensor<3072x768xf32> {hlq.parameter = "blocks.7.mlp.fc1.weight"}, %arg97: tensor<3072xf32> {hlq.parameter = "blocks.7.mlp.fc1.bias"}, %arg98: tensor<768x3072xf32> {hlq.parameter = "blocks.7.mlp.fc2.weight"}, %arg99: tensor<768xf32> {hlq.parameter = "blocks.7.mlp.fc2.bias"}, %arg100: tensor<768xf32> {hlq.parameter = "blocks.8.norm1.weight"}, %arg101: tensor<768xf32> {hlq.parameter = "blocks.8.norm1.bias"}, %arg102: tensor<2304x768xf32> {hlq.parameter = "blocks.8.attn.qkv.weight"}, %arg103: tensor<2304xf32> {hlq.parameter = "blocks.8.attn.qkv.bias"}, %arg104: tensor<768x768xf32> {hlq.parameter = "blocks.8.attn.proj.weight"}, %arg105: tensor<768xf32> {hlq.parameter = "blocks.8.attn.proj.bias"}, %arg106: tensor<768xf32> {hlq.parameter = "blocks.8.norm2.weight"}, %arg107: tensor<768xf32> {hlq.parameter = "blocks.8.norm2.bias"}, %arg108: tensor<3072x768xf32> {hlq.parameter = "blocks.8.mlp.fc1.weight"}, %arg109: tensor<3072xf32> {hlq.parameter = "blocks.8.mlp.fc1.bias"}, %arg110: tensor<768x3072xf32> {hlq.parameter = "blocks.8.mlp.fc2.weight"}, %arg111: tensor<768xf32> {hlq.parameter = "blocks.8.mlp.fc2.bias"}, %arg112: tensor<768xf32> {hlq.parameter = "blocks.9.norm1.weight"}, %arg113: tensor<768xf32> {hlq.parameter = "blocks.9.norm1.bias"}, %arg114: tensor<2304x768xf32> {hlq.parameter = "blocks.9.attn.qkv.weight"}, %arg115: tensor<2304xf32> {hlq.parameter = "blocks.9.attn.qkv.bias"}, %arg116: tensor<768x768xf32> {hlq.parameter = "blocks.9.attn.proj.weight"}, %arg117: tensor<768xf32> {hlq.parameter = "blocks.9.attn.proj.bias"}, %arg118: tensor<768xf32> {hlq.parameter = "blocks.9.norm2.weight"}, %arg119: tensor<768xf32> {hlq.parameter = "blocks.9.norm2.bias"}, %arg120: tensor<3072x768xf32> {hlq.parameter = "blocks.9.mlp.fc1.weight"}, %arg121: tensor<3072xf32> {hlq.parameter = "blocks.9.mlp.fc1.bias"}, %arg122: tensor<768x3072xf32> {hlq.parameter = "blocks.9.mlp.fc2.weight"}, %arg123: tensor<768xf32> {hlq.parameter = "blocks.9.mlp.fc2.bias"}, %arg124: tensor<768xf32> {hlq.parameter = "blocks.10.norm1.weight"}, %arg125: tensor<768xf32> {hlq.parameter = "blocks.10.norm1.bias"}, %arg126: tensor<2304x768xf32> {hlq.parameter = "blocks.10.attn.qkv.weight"}, %arg127: tensor<2304xf32> {hlq.parameter = "blocks.10.attn.qkv.bias"}, %arg128: tensor<768x768xf32> {hlq.parameter = "blocks.10.attn.proj.weight"}, %arg129: tensor<768xf32> {hlq.parameter = "blocks.10.attn.proj.bias"}, %arg130: tensor<768xf32> {hlq.parameter = "blocks.10.norm2.weight"}, %arg131: tensor<768xf32> {hlq.parameter = "blocks.10.norm2.bias"}, %arg132: tensor<3072x768xf32> {hlq.parameter = "blocks.10.mlp.fc1.weight"}, %arg133: tensor<3072xf32> {hlq.parameter = "blocks.10.mlp.fc1.bias"}, %arg134: tensor<768x3072xf32> {hlq.parameter = "blocks.10.mlp.fc2.weight"}, %arg135: tensor<768xf32> {hlq.parameter = "blocks.10.mlp.fc2.bias"}, %arg136: tensor<768xf32> {hlq.parameter = "blocks.11.norm1.weight"}, %arg137: tensor<768xf32> {hlq.parameter = "blocks.11.norm1.bias"}, %arg138: tensor<2304x768xf32> {hlq.parameter = "blocks.11.attn.qkv.weight"}, %arg139: tensor<2304xf32> {hlq.parameter = "blocks.11.attn.qkv.bias"}, %arg140: tensor<768x768xf32> {hlq.parameter = "blocks.11.attn.proj.weight"}, %arg141: tensor<768xf32> {hlq.parameter = "blocks.11.attn.proj.bias"}, %arg142: tensor<768xf32> {hlq.parameter = "blocks.11.norm2.weight"}, %arg143: tensor<768xf32> {hlq.parameter = "blocks.11.norm2.bias"}, %arg144: tensor<3072x768xf32> {hlq.parameter = "blocks.11.mlp.fc1.weight"}, %arg145: tensor<3072xf32> {hlq.parameter = "blocks.11.mlp.fc1.bias"}, %arg146: tensor<768x3072xf32> {hlq.parameter = "blocks.11.mlp.fc2.weight"}, %arg147: tensor<768xf32> {hlq.parameter = "blocks.11.mlp.fc2.bias"}, %arg148: tensor<768xf32> {hlq.parameter = "norm.weight"}, %arg149: tensor<768xf32> {hlq.parameter = "norm.bias"}, %arg150: tensor<1000x768xf32> {hlq.parameter = "head.weight"}, %arg151: tensor<1000xf32> {hlq.parameter = "head.bias"}, %arg152: tensor<1x3x224x224xf32>, %arg153: tensor<1x1000xf32> {hlq.tangent}) -> (tensor<1x1000xf32>, tensor<1x1x768xf32> {hlq.gradient_of = "cls_token"}, tensor<1x197x768xf32> {hlq.gradient_of = "pos_embed"}, tensor<768x3x16x16xf32> {hlq.gradient_of = "patch_embed.proj.weight"}, tensor<768xf32> {hlq.gradient_of = "patch_embed.proj.bias"}, tensor<768xf32> {hlq.gradient_of = "blocks.0.norm1.weight"}, tensor<768xf32> {hlq.gradient_of = "blocks.0.norm1.bias"}, tensor<2304x768xf32> {hlq.gradient_of = "blocks.0.attn.qkv.weight"}, tensor<2304xf32> {hlq.gradient_of = "blocks.0.attn.qkv.bias"}, tensor<768x768xf32> {hlq.gradient_of = "blocks.0.attn.proj.weight"}, tensor<768xf32> {hlq.gradient_of = "blocks.0.attn.proj.bias"}, tensor<768xf32> {hlq.gradient_of = "blocks.0.norm2.weight"}, tensor<768xf32> {hlq.gradient_of = "blocks.0.norm2.bias"}, tensor<3072x768xf32> {hlq.gradient_of = "blocks.0.mlp.fc1.weight"}, tensor<3072xf32> {hlq.gradient_of = "blocks.0.mlp.fc1.bias"}, tensor<768x3072xf32> {hlq.gradient_of = "blocks.0.mlp.fc2.weight"}, tensor<768xf32> {hlq.gradient_of = "blocks.0.mlp.fc2.bias"}, tensor<768xf32> {hlq.gradient_of = "blocks.1.norm1.weight"}, tensor<768xf32> {hlq.gradient_of = "blocks.1.norm1.bias"}, tensor<2304x768xf32> {hlq.gradient_of = "blocks.1.attn.qkv.weight"}, tensor<2304xf32> {hlq.gradient_of = "blocks.1.attn.qkv.bias"}, tensor<768x768xf32> {hlq.gradient_of = "blocks.1.attn.proj.weight"}, tensor<768xf32> {hlq.gradient_of = "blocks.1.attn.proj.bias"}, tensor<768xf32> {hlq.gradient_of = "blocks.1.norm2.weight"}, tensor<768xf32> {hlq.gradient_of = "blocks.1.norm2.bias"}, tensor<3072x768xf32> {hlq.gradient_of = "blocks.1.mlp.fc1.weight"}, tensor<3072xf32> {hlq.gradient_of = "blocks.1.mlp.fc1.bias"}, tensor<768x3072xf32> {hlq.gradient_of = "blocks.1.mlp.fc2.weight"}, tensor<768xf32> {hlq.gradient_of = "blocks.1.mlp.fc2.bias"}, tensor<768xf32> {hlq.gradient_of = "blocks.2.norm1.weight"}, tensor<768xf32> {hlq.gradient_of = "blocks.2.norm1.bias"}, tensor<2304x768xf32> {hlq.gradient_of = "blocks.2.attn.qkv.weight"}, tensor<2304xf32> {hlq.gradient_of = "blocks.2.attn.qkv.bias"}, tensor<768x768xf32> {hlq.gradient_of = "blocks.2.attn.proj.weight"}, tensor<768xf32> {hlq.gradient_of = "blocks.2.attn.proj.bias"}, tensor<768xf32> {hlq.gradient_of = "blocks.2.norm2.weight"}, tensor<768xf32> {hlq.gradient_of = "blocks.2.norm2.bias"}, tensor<3072x768xf32> {hlq.gradient_of = "blocks.2.mlp.fc1.weight"}, tensor<3072xf32> {hlq.gradient_of = "blocks.2.mlp.fc1.bias"}, tensor<768x3072xf32> {hlq.gradient_of = "blocks.2.mlp.fc2.weight"}, tensor<768xf32> {hlq.gradient_of = "blocks.2.mlp.fc2.bias"}, tensor<768xf32> {hlq.gradient_of = "blocks.3.norm1.weight"}, tensor<768xf32> {hlq.gradient_of = "blocks.3.norm1.bias"}, tensor<2304x768xf32> {hlq.gradient_of = "blocks.3.attn.qkv.weight"}, tensor<2304xf32> {hlq.gradient_of = "blocks.3.attn.qkv.bias"}, tensor<768x768xf32> {hlq.gradient_of = "blocks.3.attn.proj.weight"}, tensor<768xf32> {hlq.gradient_of = "blocks.3.attn.proj.bias"}, tensor<768xf32> {hlq.gradient_of = "blocks.3.norm2.weight"}, tensor<768xf32> {hlq.gradient_of = "blocks.3.norm2.bias"}, tensor<3072x768xf32> {hlq.gradient_of = "blocks.3.mlp.fc1.weight"}, tensor<3072xf32> {hlq.gradient_of = "blocks.3.mlp.fc1.bias"}, tensor<768x3072xf32> {hlq.gradient_of = "blocks.3.mlp.fc2.weight"}, tensor<768xf32> {hlq.gradient_of = "blocks.3.mlp.fc2.bias"}, tensor<768xf32> {hlq.gradient_of = "blocks.4.norm1.weight"}, tensor<768xf32> {hlq.gradient_of = "blocks.4.norm1.bias"}, tensor<2304x768xf32> {hlq.gradient_of = "blocks.4.attn.qkv.weight"}, tensor<2304xf32> {hlq.gradient_of = "blocks.4.attn.qkv.bias"}, tensor<768x768xf32> {hlq.gradient_of = "blocks.4.attn.proj.weight"}, tensor<768xf32> {hlq.gradient_of = "blocks.4.attn.proj.bias"}, tensor<768xf32> {hlq.gradient_of = "blocks.4.norm2.weight"}, tensor<768xf32> {hlq.gradient_of = "blocks.4.norm2.bias"}, tensor<3072x768xf32> {hlq.gradient_of = "blocks.4.mlp.fc1.weight"}, tensor<3072xf32> {hlq.gradient_of = "blocks.4.mlp.fc1.bias"}, tensor<768x3072xf32> {hlq.gradient_of = "blocks.4.mlp.fc2.weight"}, tensor<768xf32> {hlq.gradient_of = "blocks.4.mlp.fc2.bias"}, tensor<768xf32> {hlq.gradient_of = "blocks.5.norm1.weight"}, tensor<768xf32> {hlq.gradient_of = "blocks.5.norm1.bias"}, tensor<2304x768xf32> {hlq.gradient_of = "blocks.5.attn.qkv.weight"}, tensor<2304xf32> {hlq.gradient_of = "blocks.5.attn.qkv.bias"}, tensor<768x768xf32> {hlq.gradient_of = "blocks.5.attn.proj.weight"}, tensor<768xf32> {hlq.gradient_of = "blocks.5.attn.proj.bias"}, tensor<768xf32> {hlq.gradient_of = "blocks.5.norm2.weight"}, tensor<768xf32> {hlq.gradient_of = "blocks.5.norm2.bias"}, tensor<3072x768xf32> {hlq.gradient_of = "blocks.5.mlp.fc1.weight"}, tensor<3072xf32> {hlq.gradient_of = "blocks.5.mlp.fc1.bias"}, tensor<768x3072xf32> {hlq.gradient_of = "blocks.5.mlp.fc2.weight"}, tensor<768xf32> {hlq.gradient_of = "blocks.5.mlp.fc2.bias"}, tensor<768xf32> {hlq.gradient_of = "blocks.6.norm1.weight"}, tensor<768xf32> {hlq.gradient_of = "blocks.6.norm1.bias"}, tensor<2304x768xf32> {hlq.gradient_of = "blocks.6.attn.qkv.weight"}, tensor<2304xf32> {hlq.gradient_of = "blocks.6.attn.qkv.bias"}, tensor<768x768xf32> {hlq.gradient_of = "blocks.6.attn.proj.weight"}, tensor<768xf32> {hlq.gradient_of = "blocks.6.attn.proj.bias"}, tensor<768xf32> {hlq.gradient_of = "blocks.6.norm2.weight"}, tensor<768xf32> {hlq.gradient_of = "blocks.6.norm2.bias"}, tensor<3072x768xf32> {hlq.gradient_of = "blocks.6.mlp.fc1.weight"}, tensor<3072xf32> {hlq.gradient_of = "blocks.6.mlp.fc1.bias"}, tensor<768x3072xf32> {hlq.gradient_of = "blocks.6.mlp.fc2.weight"}, tensor<768xf32> {hlq.gradient_of = "blocks.6.mlp.fc2.bias"}, tensor<768xf32> {hlq.gradient_of = "blocks.7.norm1.weight"}, tensor<768xf32> {hlq.gradient_of = "blocks.7.norm1.bias"}, tensor<2304x768xf32> {hlq.gradient_of = "blocks.7.attn.qkv.weight"}, tensor<2304xf32> {hlq.gradient_of = "blocks.7.attn.qkv.bias"}, tensor<768x768xf32> {hlq.gradient_of = "blocks.7.attn.proj.weight"}, tensor<768xf32> {hlq.gradient_of = "blocks.7.attn.proj.bias"}, tensor<768xf32> {hlq.gradient_of = "blocks.7.norm2.weight"}, tensor<768xf32> {hlq.gradient_of = "blocks.7.norm2.bias"}, tensor<3072x768xf32> {hlq.gradient_of = "blocks.7.mlp.fc1.weight"}, tensor<3072xf32> {hlq.gradient_of = "blocks.7.mlp.fc1.bias"}, tensor<768x3072xf32> {hlq.gradient_of = "blocks.7.mlp.fc2.weight"}, tensor<768xf32> {hlq.gradient_of = "blocks.7.mlp.fc2.bias"}, tensor<768xf32> {hlq.gradient_of = "blocks.8.norm1.weight"}, tensor<768xf32> {hlq.gradient_of = "blocks.8.norm1.bias"}, tensor<2304x768xf32> {hlq.gradient_of = "blocks.8.attn.qkv.weight"}, tensor<2304xf32> {hlq.gradient_of = "blocks.8.attn.qkv.bias"}, tensor<768x768xf32> {hlq.gradient_of = "blocks.8.attn.proj.weight"}, tensor<768xf32> {hlq.gradient_of = "blocks.8.attn.proj.bias"}, tensor<768xf32> {hlq.gradient_of = "blocks.8.norm2.weight"}, tensor<768xf32> {hlq.gradient_of = "blocks.8.norm2.bias"}, tensor<3072x768xf32> {hlq.gradient_of = "blocks.8.mlp.fc1.weight"}, tensor<3072xf32> {hlq.gradient_of = "blocks.8.mlp.fc1.bias"}, tensor<768x3072xf32> {hlq.gradient_of = "blocks.8.mlp.fc2.weight"}, tensor<768xf32> {hlq.gradient_of = "blocks.8.mlp.fc2.bias"}, tensor<768xf32> {hlq.gradient_of = "blocks.9.norm1.weight"}, tensor<768xf32> {hlq.gradient_of = "blocks.9.norm1.bias"}, tensor<2304x768xf32> {hlq.gradient_of = "blocks.9.attn.qkv.weight"}, tensor<2304xf32> {hlq.gradient_of = "blocks.9.attn.qkv.bias"}, tensor<768x768xf32> {hlq.gradient_of = "blocks.9.attn.proj.weight"}, tensor<768xf32> {hlq.gradient_of = "blocks.9.attn.proj.bias"}, tensor<768xf32> {hlq.gradient_of = "blocks.9.norm2.weight"}, tensor<768xf32> {hlq.gradient_of = "blocks.9.norm2.bias"}, tensor<3072x768xf32> {hlq.gradient_of = "blocks.9.mlp.fc1.weight"}, tensor<3072xf32> {hlq.gradient_of = "blocks.9.mlp.fc1.bias"}, tensor<768x3072xf32> {hlq.gradient_of = "blocks.9.mlp.fc2.weight"}, tensor<768xf32> {hlq.gradient_of = "blocks.9.mlp.fc2.bias"}, tensor<768xf32> {hlq.gradient_of = "blocks.10.norm1.weight"}, tensor<768xf32> {hlq.gradient_of = "blocks.10.norm1.bias"}, tensor<2304x768xf32> {hlq.gradient_of = "blocks.10.attn.qkv.weight"}, tensor<2304xf32> {hlq.gradient_of = "blocks.10.attn.qkv.bias"}, tensor<768x768xf32> {hlq.gradient_of = "blocks.10.attn.proj.weight"}, tensor<768xf32> {hlq.gradient_of = "blocks.10.attn.proj.bias"}, tensor<768xf32> {hlq.gradient_of = "blocks.10.norm2.weight"}, tensor<768xf32> {hlq.gradient_of = "blocks.10.norm2.bias"}, tensor<3072x768xf32> {hlq.gradient_of = "blocks.10.mlp.fc1.weight"}, tensor<3072xf32> {hlq.gradient_of = "blocks.10.mlp.fc1.bias"}, tensor<768x3072xf32> {hlq.gradient_of = "blocks.10.mlp.fc2.weight"}, tensor<768xf32> {hlq.gradient_of = "blocks.10.mlp.fc2.bias"}, tensor<768xf32> {hlq.gradient_of = "blocks.11.norm1.weight"}, tensor<768xf32> {hlq.gradient_of = "blocks.11.norm1.bias"}, tensor<2304x768xf32> {hlq.gradient_of = "blocks.11.attn.qkv.weight"}, tensor<2304xf32> {hlq.gradient_of = "blocks.11.attn.qkv.bias"}, tensor<768x768xf32> {hlq.gradient_of = "blocks.11.attn.proj.weight"}, tensor<768xf32> {hlq.gradient_of = "blocks.11.attn.proj.bias"}, tensor<768xf32> {hlq.gradient_of = "blocks.11.norm2.weight"}, tensor<768xf32> {hlq.gradient_of = "blocks.11.norm2.bias"}, tensor<3072x768xf32> {hlq.gradient_of = "blocks.11.mlp.fc1.weight"}, tensor<3072xf32> {hlq.gradient_of = "blocks.11.mlp.fc1.bias"}, tensor<768x3072xf32> {hlq.gradient_of = "blocks.11.mlp.fc2.weight"}, tensor<768xf32> {hlq.gradient_of = "blocks.11.mlp.fc2.bias"}, tensor<768xf32> {hlq.gradient_of = "norm.weight"}, tensor<768xf32> {hlq.gradient_of = "norm.bias"}, tensor<1000x768xf32> {hlq.gradient_of = "head.weight"}, tensor<1000xf32> {hlq.gradient_of = "head.bias"}) {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<1x197x768xf32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant 0xFFF0000000000000 : f64
    %cst_4 = arith.constant 0.3989422804014327 : f64
    %cst_5 = arith.constant 0.70710678118654757 : f64
    %cst_6 = arith.constant 0.35355339059327379 : f64
    %cst_7 = arith.constant 9.9999999999999995E-7 : f64
    %cst_8 = arith.constant 7.680000e+02 : f32
    %cst_9 = arith.constant 5.000000e-01 : f32
    %cst_10 = arith.constant 1.000000e+00 : f32
    %cst_11 = arith.constant -5.000000e-01 : f32
    %0 = tensor.empty() : tensor<1x768x14x14xf32>
    %broadcasted = linalg.broadcast ins(%arg3 : tensor<768xf32>) outs(%0 : tensor<1x768x14x14xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<16> : vector<2xi64>} ins(%arg152, %arg2 : tensor<1x3x224x224xf32>, tensor<768x3x16x16xf32>) outs(%broadcasted : tensor<1x768x14x14xf32>) -> tensor<1x768x14x14xf32>
    %collapsed = tensor.collapse_shape %1 [[0], [1], [2, 3]] : tensor<1x768x14x14xf32> into tensor<1x768x196xf32>
    %2 = tensor.empty() : tensor<1x196x768xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<1x768x196xf32>) outs(%2 : tensor<1x196x768xf32>) permutation = [0, 2, 1] 
    %concat = tensor.concat dim(1) %arg0, %transposed : (tensor<1x1x768xf32>, tensor<1x196x768xf32>) -> tensor<1x197x768xf32>
    %3 = tensor.empty() : tensor<1x197x768xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat, %arg1 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %5 = tensor.empty() : tensor<1x197x1xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<1x197x1xf32>) -> tensor<1x197x1xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%4 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %collapsed_12 = tensor.collapse_shape %8 [[0], [1, 2]] : tensor<1x197x1xf32> into tensor<1x197xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_12 : tensor<1x197xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x197x768xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %9 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %10 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%11 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_7 : f64 to f32
      %1529 = arith.addf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x197x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.rsqrt %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %collapsed_13 = tensor.collapse_shape %15 [[0], [1, 2]] : tensor<1x197x1xf32> into tensor<1x197xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_13 : tensor<1x197xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x197x768xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %16 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %arg4 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %arg5 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %collapsed_14 = tensor.collapse_shape %19 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %20 = tensor.empty() : tensor<768x2304xf32>
    %transposed_15 = linalg.transpose ins(%arg6 : tensor<2304x768xf32>) outs(%20 : tensor<768x2304xf32>) permutation = [1, 0] 
    %21 = tensor.empty() : tensor<197x2304xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<197x2304xf32>) -> tensor<197x2304xf32>
    %23 = linalg.matmul ins(%collapsed_14, %transposed_15 : tensor<197x768xf32>, tensor<768x2304xf32>) outs(%22 : tensor<197x2304xf32>) -> tensor<197x2304xf32>
    %24 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<2304xf32>) outs(%21 : tensor<197x2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x2304xf32>
    %25 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%23, %24 : tensor<197x2304xf32>, tensor<197x2304xf32>) outs(%21 : tensor<197x2304xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<197x2304xf32>
    %expanded = tensor.expand_shape %25 [[0, 1], [2, 3, 4]] output_shape [1, 197, 3, 12, 64] : tensor<197x2304xf32> into tensor<1x197x3x12x64xf32>
    %26 = tensor.empty() : tensor<3x1x12x197x64xf32>
    %transposed_16 = linalg.transpose ins(%expanded : tensor<1x197x3x12x64xf32>) outs(%26 : tensor<3x1x12x197x64xf32>) permutation = [2, 0, 3, 1, 4] 
    %extracted_slice = tensor.extract_slice %transposed_16[0, 0, 0, 0, 0] [1, 1, 12, 197, 64] [1, 1, 1, 1, 1] : tensor<3x1x12x197x64xf32> to tensor<1x1x12x197x64xf32>
    %extracted_slice_17 = tensor.extract_slice %transposed_16[1, 0, 0, 0, 0] [1, 1, 12, 197, 64] [1, 1, 1, 1, 1] : tensor<3x1x12x197x64xf32> to tensor<1x1x12x197x64xf32>
    %extracted_slice_18 = tensor.extract_slice %transposed_16[2, 0, 0, 0, 0] [1, 1, 12, 197, 64] [1, 1, 1, 1, 1] : tensor<3x1x12x197x64xf32> to tensor<1x1x12x197x64xf32>
    %collapsed_19 = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4]] : tensor<1x1x12x197x64xf32> into tensor<1x12x197x64xf32>
    %collapsed_20 = tensor.collapse_shape %extracted_slice_17 [[0, 1], [2], [3], [4]] : tensor<1x1x12x197x64xf32> into tensor<1x12x197x64xf32>
    %27 = tensor.empty() : tensor<1x12x197x64xf32>
    %28 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_19 : tensor<1x12x197x64xf32>) outs(%27 : tensor<1x12x197x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_6 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x12x197x64xf32>
    %29 = tensor.empty() : tensor<1x12x64x197xf32>
    %transposed_21 = linalg.transpose ins(%collapsed_20 : tensor<1x12x197x64xf32>) outs(%29 : tensor<1x12x64x197xf32>) permutation = [0, 1, 3, 2] 
    %30 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<1x12x64x197xf32>) outs(%29 : tensor<1x12x64x197xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_6 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x12x64x197xf32>
    %collapsed_22 = tensor.collapse_shape %28 [[0, 1], [2], [3]] : tensor<1x12x197x64xf32> into tensor<12x197x64xf32>
    %collapsed_23 = tensor.collapse_shape %30 [[0, 1], [2], [3]] : tensor<1x12x64x197xf32> into tensor<12x64x197xf32>
    %31 = tensor.empty() : tensor<12x197x197xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<12x197x197xf32>) -> tensor<12x197x197xf32>
    %33 = linalg.batch_matmul ins(%collapsed_22, %collapsed_23 : tensor<12x197x64xf32>, tensor<12x64x197xf32>) outs(%32 : tensor<12x197x197xf32>) -> tensor<12x197x197xf32>
    %expanded_24 = tensor.expand_shape %33 [[0, 1], [2], [3]] output_shape [1, 12, 197, 197] : tensor<12x197x197xf32> into tensor<1x12x197x197xf32>
    %34 = tensor.empty() : tensor<1x12x197xi64>
    %35 = linalg.fill ins(%c0_i64 : i64) outs(%34 : tensor<1x12x197xi64>) -> tensor<1x12x197xi64>
    %36 = tensor.empty() : tensor<1x12x197xf32>
    %37 = linalg.fill ins(%cst_0 : f32) outs(%36 : tensor<1x12x197xf32>) -> tensor<1x12x197xf32>
    %38:2 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_24 : tensor<1x12x197x197xf32>) outs(%37, %35 : tensor<1x12x197xf32>, tensor<1x12x197xi64>) {
    ^bb0(%in: f32, %out: f32, %out_778: i64):
      %1528 = linalg.index 3 : index
      %1529 = arith.index_cast %1528 : index to i64
      %1530 = arith.maximumf %in, %out : f32
      %1531 = arith.cmpf ogt, %in, %out : f32
      %1532 = arith.select %1531, %1529, %out_778 : i64
      linalg.yield %1530, %1532 : f32, i64
    } -> (tensor<1x12x197xf32>, tensor<1x12x197xi64>)
    %expanded_25 = tensor.expand_shape %38#0 [[0], [1], [2, 3]] output_shape [1, 12, 197, 1] : tensor<1x12x197xf32> into tensor<1x12x197x1xf32>
    %39 = tensor.empty() : tensor<1x12x197x197xf32>
    %40 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24, %expanded_25 : tensor<1x12x197x197xf32>, tensor<1x12x197x1xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %41 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<1x12x197x197xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.exp %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %42 = tensor.empty() : tensor<1x12x197x1xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<1x12x197x1xf32>) -> tensor<1x12x197x1xf32>
    %44 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%41 : tensor<1x12x197x197xf32>) outs(%43 : tensor<1x12x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x1xf32>
    %45 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %44 : tensor<1x12x197x197xf32>, tensor<1x12x197x1xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.divf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %46 = tensor.empty() : tensor<1x12x197x197xi1>
    %47 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24 : tensor<1x12x197x197xf32>) outs(%46 : tensor<1x12x197x197xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1528 = arith.extf %in : f32 to f64
      %1529 = arith.cmpf oeq, %1528, %cst_3 : f64
      linalg.yield %1529 : i1
    } -> tensor<1x12x197x197xi1>
    %48 = tensor.empty() : tensor<1x12x197x1xi1>
    %49 = linalg.fill ins(%true : i1) outs(%48 : tensor<1x12x197x1xi1>) -> tensor<1x12x197x1xi1>
    %50 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%47 : tensor<1x12x197x197xi1>) outs(%49 : tensor<1x12x197x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1528 = arith.andi %in, %out : i1
      linalg.yield %1528 : i1
    } -> tensor<1x12x197x1xi1>
    %51 = linalg.generic {indexing_maps = [#map8, #map9, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %cst_2, %45 : tensor<1x12x197x1xi1>, tensor<f32>, tensor<1x12x197x197xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: i1, %in_778: f32, %in_779: f32, %out: f32):
      %1528 = arith.select %in, %in_778, %in_779 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %collapsed_26 = tensor.collapse_shape %51 [[0, 1], [2], [3]] : tensor<1x12x197x197xf32> into tensor<12x197x197xf32>
    %collapsed_27 = tensor.collapse_shape %extracted_slice_18 [[0, 1, 2], [3], [4]] : tensor<1x1x12x197x64xf32> into tensor<12x197x64xf32>
    %52 = tensor.empty() : tensor<12x197x64xf32>
    %53 = linalg.fill ins(%cst : f32) outs(%52 : tensor<12x197x64xf32>) -> tensor<12x197x64xf32>
    %54 = linalg.batch_matmul ins(%collapsed_26, %collapsed_27 : tensor<12x197x197xf32>, tensor<12x197x64xf32>) outs(%53 : tensor<12x197x64xf32>) -> tensor<12x197x64xf32>
    %expanded_28 = tensor.expand_shape %54 [[0, 1], [2], [3]] output_shape [1, 12, 197, 64] : tensor<12x197x64xf32> into tensor<1x12x197x64xf32>
    %55 = tensor.empty() : tensor<1x197x12x64xf32>
    %transposed_29 = linalg.transpose ins(%expanded_28 : tensor<1x12x197x64xf32>) outs(%55 : tensor<1x197x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_30 = tensor.collapse_shape %transposed_29 [[0, 1], [2, 3]] : tensor<1x197x12x64xf32> into tensor<197x768xf32>
    %56 = tensor.empty() : tensor<768x768xf32>
    %transposed_31 = linalg.transpose ins(%arg8 : tensor<768x768xf32>) outs(%56 : tensor<768x768xf32>) permutation = [1, 0] 
    %57 = tensor.empty() : tensor<197x768xf32>
    %58 = linalg.fill ins(%cst : f32) outs(%57 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %59 = linalg.matmul ins(%collapsed_30, %transposed_31 : tensor<197x768xf32>, tensor<768x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %60 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<768xf32>) outs(%57 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x768xf32>
    %61 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%59, %60 : tensor<197x768xf32>, tensor<197x768xf32>) outs(%57 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<197x768xf32>
    %expanded_32 = tensor.expand_shape %61 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %62 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %expanded_32 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %63 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%62 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %64 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %collapsed_33 = tensor.collapse_shape %64 [[0], [1, 2]] : tensor<1x197x1xf32> into tensor<1x197xf32>
    %65 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_33 : tensor<1x197xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x197x768xf32>
    %66 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %65 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %67 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66, %66 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %68 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%67 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %69 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %70 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_7 : f64 to f32
      %1529 = arith.addf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x197x1xf32>
    %71 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.rsqrt %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %collapsed_34 = tensor.collapse_shape %71 [[0], [1, 2]] : tensor<1x197x1xf32> into tensor<1x197xf32>
    %72 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_34 : tensor<1x197xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x197x768xf32>
    %73 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66, %72 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %74 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %arg10 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %75 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %arg11 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %collapsed_35 = tensor.collapse_shape %75 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %76 = tensor.empty() : tensor<768x3072xf32>
    %transposed_36 = linalg.transpose ins(%arg12 : tensor<3072x768xf32>) outs(%76 : tensor<768x3072xf32>) permutation = [1, 0] 
    %77 = tensor.empty() : tensor<197x3072xf32>
    %78 = linalg.fill ins(%cst : f32) outs(%77 : tensor<197x3072xf32>) -> tensor<197x3072xf32>
    %79 = linalg.matmul ins(%collapsed_35, %transposed_36 : tensor<197x768xf32>, tensor<768x3072xf32>) outs(%78 : tensor<197x3072xf32>) -> tensor<197x3072xf32>
    %80 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg13 : tensor<3072xf32>) outs(%77 : tensor<197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x3072xf32>
    %81 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%79, %80 : tensor<197x3072xf32>, tensor<197x3072xf32>) outs(%77 : tensor<197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<197x3072xf32>
    %expanded_37 = tensor.expand_shape %81 [[0, 1], [2]] output_shape [1, 197, 3072] : tensor<197x3072xf32> into tensor<1x197x3072xf32>
    %82 = tensor.empty() : tensor<1x197x3072xf32>
    %83 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_37 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_9 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %84 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_37 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_5 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x197x3072xf32>
    %85 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.erf %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %86 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %cst_10 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %87 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %86 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %collapsed_38 = tensor.collapse_shape %87 [[0, 1], [2]] : tensor<1x197x3072xf32> into tensor<197x3072xf32>
    %88 = tensor.empty() : tensor<3072x768xf32>
    %transposed_39 = linalg.transpose ins(%arg14 : tensor<768x3072xf32>) outs(%88 : tensor<3072x768xf32>) permutation = [1, 0] 
    %89 = linalg.matmul ins(%collapsed_38, %transposed_39 : tensor<197x3072xf32>, tensor<3072x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %90 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg15 : tensor<768xf32>) outs(%57 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x768xf32>
    %91 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%89, %90 : tensor<197x768xf32>, tensor<197x768xf32>) outs(%57 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<197x768xf32>
    %expanded_40 = tensor.expand_shape %91 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %92 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %expanded_40 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %93 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%92 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %94 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %collapsed_41 = tensor.collapse_shape %94 [[0], [1, 2]] : tensor<1x197x1xf32> into tensor<1x197xf32>
    %95 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_41 : tensor<1x197xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x197x768xf32>
    %96 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %95 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %97 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %96 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %98 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%97 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %99 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %100 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_7 : f64 to f32
      %1529 = arith.addf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x197x1xf32>
    %101 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.rsqrt %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %collapsed_42 = tensor.collapse_shape %101 [[0], [1, 2]] : tensor<1x197x1xf32> into tensor<1x197xf32>
    %102 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_42 : tensor<1x197xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x197x768xf32>
    %103 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %102 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %104 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %arg16 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %105 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %arg17 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %collapsed_43 = tensor.collapse_shape %105 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %transposed_44 = linalg.transpose ins(%arg18 : tensor<2304x768xf32>) outs(%20 : tensor<768x2304xf32>) permutation = [1, 0] 
    %106 = linalg.matmul ins(%collapsed_43, %transposed_44 : tensor<197x768xf32>, tensor<768x2304xf32>) outs(%22 : tensor<197x2304xf32>) -> tensor<197x2304xf32>
    %107 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg19 : tensor<2304xf32>) outs(%21 : tensor<197x2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x2304xf32>
    %108 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%106, %107 : tensor<197x2304xf32>, tensor<197x2304xf32>) outs(%21 : tensor<197x2304xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<197x2304xf32>
    %expanded_45 = tensor.expand_shape %108 [[0, 1], [2, 3, 4]] output_shape [1, 197, 3, 12, 64] : tensor<197x2304xf32> into tensor<1x197x3x12x64xf32>
    %transposed_46 = linalg.transpose ins(%expanded_45 : tensor<1x197x3x12x64xf32>) outs(%26 : tensor<3x1x12x197x64xf32>) permutation = [2, 0, 3, 1, 4] 
    %extracted_slice_47 = tensor.extract_slice %transposed_46[0, 0, 0, 0, 0] [1, 1, 12, 197, 64] [1, 1, 1, 1, 1] : tensor<3x1x12x197x64xf32> to tensor<1x1x12x197x64xf32>
    %extracted_slice_48 = tensor.extract_slice %transposed_46[1, 0, 0, 0, 0] [1, 1, 12, 197, 64] [1, 1, 1, 1, 1] : tensor<3x1x12x197x64xf32> to tensor<1x1x12x197x64xf32>
    %extracted_slice_49 = tensor.extract_slice %transposed_46[2, 0, 0, 0, 0] [1, 1, 12, 197, 64] [1, 1, 1, 1, 1] : tensor<3x1x12x197x64xf32> to tensor<1x1x12x197x64xf32>
    %collapsed_50 = tensor.collapse_shape %extracted_slice_47 [[0, 1], [2], [3], [4]] : tensor<1x1x12x197x64xf32> into tensor<1x12x197x64xf32>
    %collapsed_51 = tensor.collapse_shape %extracted_slice_48 [[0, 1], [2], [3], [4]] : tensor<1x1x12x197x64xf32> into tensor<1x12x197x64xf32>
    %109 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_50 : tensor<1x12x197x64xf32>) outs(%27 : tensor<1x12x197x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_6 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x12x197x64xf32>
    %transposed_52 = linalg.transpose ins(%collapsed_51 : tensor<1x12x197x64xf32>) outs(%29 : tensor<1x12x64x197xf32>) permutation = [0, 1, 3, 2] 
    %110 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_52 : tensor<1x12x64x197xf32>) outs(%29 : tensor<1x12x64x197xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_6 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x12x64x197xf32>
    %collapsed_53 = tensor.collapse_shape %109 [[0, 1], [2], [3]] : tensor<1x12x197x64xf32> into tensor<12x197x64xf32>
    %collapsed_54 = tensor.collapse_shape %110 [[0, 1], [2], [3]] : tensor<1x12x64x197xf32> into tensor<12x64x197xf32>
    %111 = linalg.batch_matmul ins(%collapsed_53, %collapsed_54 : tensor<12x197x64xf32>, tensor<12x64x197xf32>) outs(%32 : tensor<12x197x197xf32>) -> tensor<12x197x197xf32>
    %expanded_55 = tensor.expand_shape %111 [[0, 1], [2], [3]] output_shape [1, 12, 197, 197] : tensor<12x197x197xf32> into tensor<1x12x197x197xf32>
    %112:2 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_55 : tensor<1x12x197x197xf32>) outs(%37, %35 : tensor<1x12x197xf32>, tensor<1x12x197xi64>) {
    ^bb0(%in: f32, %out: f32, %out_778: i64):
      %1528 = linalg.index 3 : index
      %1529 = arith.index_cast %1528 : index to i64
      %1530 = arith.maximumf %in, %out : f32
      %1531 = arith.cmpf ogt, %in, %out : f32
      %1532 = arith.select %1531, %1529, %out_778 : i64
      linalg.yield %1530, %1532 : f32, i64
    } -> (tensor<1x12x197xf32>, tensor<1x12x197xi64>)
    %expanded_56 = tensor.expand_shape %112#0 [[0], [1], [2, 3]] output_shape [1, 12, 197, 1] : tensor<1x12x197xf32> into tensor<1x12x197x1xf32>
    %113 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_55, %expanded_56 : tensor<1x12x197x197xf32>, tensor<1x12x197x1xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %114 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%113 : tensor<1x12x197x197xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.exp %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %115 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%114 : tensor<1x12x197x197xf32>) outs(%43 : tensor<1x12x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x1xf32>
    %116 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114, %115 : tensor<1x12x197x197xf32>, tensor<1x12x197x1xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.divf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %117 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_55 : tensor<1x12x197x197xf32>) outs(%46 : tensor<1x12x197x197xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1528 = arith.extf %in : f32 to f64
      %1529 = arith.cmpf oeq, %1528, %cst_3 : f64
      linalg.yield %1529 : i1
    } -> tensor<1x12x197x197xi1>
    %118 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%117 : tensor<1x12x197x197xi1>) outs(%49 : tensor<1x12x197x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1528 = arith.andi %in, %out : i1
      linalg.yield %1528 : i1
    } -> tensor<1x12x197x1xi1>
    %119 = linalg.generic {indexing_maps = [#map8, #map9, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%118, %cst_2, %116 : tensor<1x12x197x1xi1>, tensor<f32>, tensor<1x12x197x197xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: i1, %in_778: f32, %in_779: f32, %out: f32):
      %1528 = arith.select %in, %in_778, %in_779 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %collapsed_57 = tensor.collapse_shape %119 [[0, 1], [2], [3]] : tensor<1x12x197x197xf32> into tensor<12x197x197xf32>
    %collapsed_58 = tensor.collapse_shape %extracted_slice_49 [[0, 1, 2], [3], [4]] : tensor<1x1x12x197x64xf32> into tensor<12x197x64xf32>
    %120 = linalg.batch_matmul ins(%collapsed_57, %collapsed_58 : tensor<12x197x197xf32>, tensor<12x197x64xf32>) outs(%53 : tensor<12x197x64xf32>) -> tensor<12x197x64xf32>
    %expanded_59 = tensor.expand_shape %120 [[0, 1], [2], [3]] output_shape [1, 12, 197, 64] : tensor<12x197x64xf32> into tensor<1x12x197x64xf32>
    %transposed_60 = linalg.transpose ins(%expanded_59 : tensor<1x12x197x64xf32>) outs(%55 : tensor<1x197x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_61 = tensor.collapse_shape %transposed_60 [[0, 1], [2, 3]] : tensor<1x197x12x64xf32> into tensor<197x768xf32>
    %transposed_62 = linalg.transpose ins(%arg20 : tensor<768x768xf32>) outs(%56 : tensor<768x768xf32>) permutation = [1, 0] 
    %121 = linalg.matmul ins(%collapsed_61, %transposed_62 : tensor<197x768xf32>, tensor<768x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %122 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg21 : tensor<768xf32>) outs(%57 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x768xf32>
    %123 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%121, %122 : tensor<197x768xf32>, tensor<197x768xf32>) outs(%57 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<197x768xf32>
    %expanded_63 = tensor.expand_shape %123 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %124 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %expanded_63 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %125 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%124 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %126 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %collapsed_64 = tensor.collapse_shape %126 [[0], [1, 2]] : tensor<1x197x1xf32> into tensor<1x197xf32>
    %127 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_64 : tensor<1x197xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x197x768xf32>
    %128 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %127 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %129 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %128 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %130 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%129 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %131 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %132 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_7 : f64 to f32
      %1529 = arith.addf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x197x1xf32>
    %133 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.rsqrt %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %collapsed_65 = tensor.collapse_shape %133 [[0], [1, 2]] : tensor<1x197x1xf32> into tensor<1x197xf32>
    %134 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_65 : tensor<1x197xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x197x768xf32>
    %135 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %134 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %136 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135, %arg22 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %137 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %arg23 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %collapsed_66 = tensor.collapse_shape %137 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %transposed_67 = linalg.transpose ins(%arg24 : tensor<3072x768xf32>) outs(%76 : tensor<768x3072xf32>) permutation = [1, 0] 
    %138 = linalg.matmul ins(%collapsed_66, %transposed_67 : tensor<197x768xf32>, tensor<768x3072xf32>) outs(%78 : tensor<197x3072xf32>) -> tensor<197x3072xf32>
    %139 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg25 : tensor<3072xf32>) outs(%77 : tensor<197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x3072xf32>
    %140 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%138, %139 : tensor<197x3072xf32>, tensor<197x3072xf32>) outs(%77 : tensor<197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<197x3072xf32>
    %expanded_68 = tensor.expand_shape %140 [[0, 1], [2]] output_shape [1, 197, 3072] : tensor<197x3072xf32> into tensor<1x197x3072xf32>
    %141 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_68 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_9 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %142 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_68 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_5 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x197x3072xf32>
    %143 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.erf %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %144 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %cst_10 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %145 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %144 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %collapsed_69 = tensor.collapse_shape %145 [[0, 1], [2]] : tensor<1x197x3072xf32> into tensor<197x3072xf32>
    %transposed_70 = linalg.transpose ins(%arg26 : tensor<768x3072xf32>) outs(%88 : tensor<3072x768xf32>) permutation = [1, 0] 
    %146 = linalg.matmul ins(%collapsed_69, %transposed_70 : tensor<197x3072xf32>, tensor<3072x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %147 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg27 : tensor<768xf32>) outs(%57 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x768xf32>
    %148 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%146, %147 : tensor<197x768xf32>, tensor<197x768xf32>) outs(%57 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<197x768xf32>
    %expanded_71 = tensor.expand_shape %148 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %149 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %expanded_71 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %150 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%149 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %151 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %collapsed_72 = tensor.collapse_shape %151 [[0], [1, 2]] : tensor<1x197x1xf32> into tensor<1x197xf32>
    %152 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_72 : tensor<1x197xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x197x768xf32>
    %153 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %152 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %154 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153, %153 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %155 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%154 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %156 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %157 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_7 : f64 to f32
      %1529 = arith.addf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x197x1xf32>
    %158 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.rsqrt %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %collapsed_73 = tensor.collapse_shape %158 [[0], [1, 2]] : tensor<1x197x1xf32> into tensor<1x197xf32>
    %159 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_73 : tensor<1x197xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x197x768xf32>
    %160 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153, %159 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %161 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160, %arg28 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %162 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161, %arg29 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %collapsed_74 = tensor.collapse_shape %162 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %transposed_75 = linalg.transpose ins(%arg30 : tensor<2304x768xf32>) outs(%20 : tensor<768x2304xf32>) permutation = [1, 0] 
    %163 = linalg.matmul ins(%collapsed_74, %transposed_75 : tensor<197x768xf32>, tensor<768x2304xf32>) outs(%22 : tensor<197x2304xf32>) -> tensor<197x2304xf32>
    %164 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg31 : tensor<2304xf32>) outs(%21 : tensor<197x2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x2304xf32>
    %165 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%163, %164 : tensor<197x2304xf32>, tensor<197x2304xf32>) outs(%21 : tensor<197x2304xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<197x2304xf32>
    %expanded_76 = tensor.expand_shape %165 [[0, 1], [2, 3, 4]] output_shape [1, 197, 3, 12, 64] : tensor<197x2304xf32> into tensor<1x197x3x12x64xf32>
    %transposed_77 = linalg.transpose ins(%expanded_76 : tensor<1x197x3x12x64xf32>) outs(%26 : tensor<3x1x12x197x64xf32>) permutation = [2, 0, 3, 1, 4] 
    %extracted_slice_78 = tensor.extract_slice %transposed_77[0, 0, 0, 0, 0] [1, 1, 12, 197, 64] [1, 1, 1, 1, 1] : tensor<3x1x12x197x64xf32> to tensor<1x1x12x197x64xf32>
    %extracted_slice_79 = tensor.extract_slice %transposed_77[1, 0, 0, 0, 0] [1, 1, 12, 197, 64] [1, 1, 1, 1, 1] : tensor<3x1x12x197x64xf32> to tensor<1x1x12x197x64xf32>
    %extracted_slice_80 = tensor.extract_slice %transposed_77[2, 0, 0, 0, 0] [1, 1, 12, 197, 64] [1, 1, 1, 1, 1] : tensor<3x1x12x197x64xf32> to tensor<1x1x12x197x64xf32>
    %collapsed_81 = tensor.collapse_shape %extracted_slice_78 [[0, 1], [2], [3], [4]] : tensor<1x1x12x197x64xf32> into tensor<1x12x197x64xf32>
    %collapsed_82 = tensor.collapse_shape %extracted_slice_79 [[0, 1], [2], [3], [4]] : tensor<1x1x12x197x64xf32> into tensor<1x12x197x64xf32>
    %166 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_81 : tensor<1x12x197x64xf32>) outs(%27 : tensor<1x12x197x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_6 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x12x197x64xf32>
    %transposed_83 = linalg.transpose ins(%collapsed_82 : tensor<1x12x197x64xf32>) outs(%29 : tensor<1x12x64x197xf32>) permutation = [0, 1, 3, 2] 
    %167 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_83 : tensor<1x12x64x197xf32>) outs(%29 : tensor<1x12x64x197xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_6 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x12x64x197xf32>
    %collapsed_84 = tensor.collapse_shape %166 [[0, 1], [2], [3]] : tensor<1x12x197x64xf32> into tensor<12x197x64xf32>
    %collapsed_85 = tensor.collapse_shape %167 [[0, 1], [2], [3]] : tensor<1x12x64x197xf32> into tensor<12x64x197xf32>
    %168 = linalg.batch_matmul ins(%collapsed_84, %collapsed_85 : tensor<12x197x64xf32>, tensor<12x64x197xf32>) outs(%32 : tensor<12x197x197xf32>) -> tensor<12x197x197xf32>
    %expanded_86 = tensor.expand_shape %168 [[0, 1], [2], [3]] output_shape [1, 12, 197, 197] : tensor<12x197x197xf32> into tensor<1x12x197x197xf32>
    %169:2 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_86 : tensor<1x12x197x197xf32>) outs(%37, %35 : tensor<1x12x197xf32>, tensor<1x12x197xi64>) {
    ^bb0(%in: f32, %out: f32, %out_778: i64):
      %1528 = linalg.index 3 : index
      %1529 = arith.index_cast %1528 : index to i64
      %1530 = arith.maximumf %in, %out : f32
      %1531 = arith.cmpf ogt, %in, %out : f32
      %1532 = arith.select %1531, %1529, %out_778 : i64
      linalg.yield %1530, %1532 : f32, i64
    } -> (tensor<1x12x197xf32>, tensor<1x12x197xi64>)
    %expanded_87 = tensor.expand_shape %169#0 [[0], [1], [2, 3]] output_shape [1, 12, 197, 1] : tensor<1x12x197xf32> into tensor<1x12x197x1xf32>
    %170 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_86, %expanded_87 : tensor<1x12x197x197xf32>, tensor<1x12x197x1xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %171 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%170 : tensor<1x12x197x197xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.exp %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %172 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%171 : tensor<1x12x197x197xf32>) outs(%43 : tensor<1x12x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x1xf32>
    %173 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%171, %172 : tensor<1x12x197x197xf32>, tensor<1x12x197x1xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.divf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %174 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_86 : tensor<1x12x197x197xf32>) outs(%46 : tensor<1x12x197x197xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1528 = arith.extf %in : f32 to f64
      %1529 = arith.cmpf oeq, %1528, %cst_3 : f64
      linalg.yield %1529 : i1
    } -> tensor<1x12x197x197xi1>
    %175 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%174 : tensor<1x12x197x197xi1>) outs(%49 : tensor<1x12x197x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1528 = arith.andi %in, %out : i1
      linalg.yield %1528 : i1
    } -> tensor<1x12x197x1xi1>
    %176 = linalg.generic {indexing_maps = [#map8, #map9, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%175, %cst_2, %173 : tensor<1x12x197x1xi1>, tensor<f32>, tensor<1x12x197x197xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: i1, %in_778: f32, %in_779: f32, %out: f32):
      %1528 = arith.select %in, %in_778, %in_779 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %collapsed_88 = tensor.collapse_shape %176 [[0, 1], [2], [3]] : tensor<1x12x197x197xf32> into tensor<12x197x197xf32>
    %collapsed_89 = tensor.collapse_shape %extracted_slice_80 [[0, 1, 2], [3], [4]] : tensor<1x1x12x197x64xf32> into tensor<12x197x64xf32>
    %177 = linalg.batch_matmul ins(%collapsed_88, %collapsed_89 : tensor<12x197x197xf32>, tensor<12x197x64xf32>) outs(%53 : tensor<12x197x64xf32>) -> tensor<12x197x64xf32>
    %expanded_90 = tensor.expand_shape %177 [[0, 1], [2], [3]] output_shape [1, 12, 197, 64] : tensor<12x197x64xf32> into tensor<1x12x197x64xf32>
    %transposed_91 = linalg.transpose ins(%expanded_90 : tensor<1x12x197x64xf32>) outs(%55 : tensor<1x197x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_92 = tensor.collapse_shape %transposed_91 [[0, 1], [2, 3]] : tensor<1x197x12x64xf32> into tensor<197x768xf32>
    %transposed_93 = linalg.transpose ins(%arg32 : tensor<768x768xf32>) outs(%56 : tensor<768x768xf32>) permutation = [1, 0] 
    %178 = linalg.matmul ins(%collapsed_92, %transposed_93 : tensor<197x768xf32>, tensor<768x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %179 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg33 : tensor<768xf32>) outs(%57 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x768xf32>
    %180 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%178, %179 : tensor<197x768xf32>, tensor<197x768xf32>) outs(%57 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<197x768xf32>
    %expanded_94 = tensor.expand_shape %180 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %181 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %expanded_94 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %182 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%181 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %183 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %collapsed_95 = tensor.collapse_shape %183 [[0], [1, 2]] : tensor<1x197x1xf32> into tensor<1x197xf32>
    %184 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_95 : tensor<1x197xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x197x768xf32>
    %185 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181, %184 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %186 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185, %185 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %187 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%186 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %188 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %189 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_7 : f64 to f32
      %1529 = arith.addf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x197x1xf32>
    %190 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.rsqrt %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %collapsed_96 = tensor.collapse_shape %190 [[0], [1, 2]] : tensor<1x197x1xf32> into tensor<1x197xf32>
    %191 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_96 : tensor<1x197xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x197x768xf32>
    %192 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185, %191 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %193 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192, %arg34 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %194 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193, %arg35 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %collapsed_97 = tensor.collapse_shape %194 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %transposed_98 = linalg.transpose ins(%arg36 : tensor<3072x768xf32>) outs(%76 : tensor<768x3072xf32>) permutation = [1, 0] 
    %195 = linalg.matmul ins(%collapsed_97, %transposed_98 : tensor<197x768xf32>, tensor<768x3072xf32>) outs(%78 : tensor<197x3072xf32>) -> tensor<197x3072xf32>
    %196 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg37 : tensor<3072xf32>) outs(%77 : tensor<197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x3072xf32>
    %197 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%195, %196 : tensor<197x3072xf32>, tensor<197x3072xf32>) outs(%77 : tensor<197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<197x3072xf32>
    %expanded_99 = tensor.expand_shape %197 [[0, 1], [2]] output_shape [1, 197, 3072] : tensor<197x3072xf32> into tensor<1x197x3072xf32>
    %198 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_99 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_9 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %199 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_99 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_5 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x197x3072xf32>
    %200 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.erf %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %201 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %cst_10 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %202 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198, %201 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %collapsed_100 = tensor.collapse_shape %202 [[0, 1], [2]] : tensor<1x197x3072xf32> into tensor<197x3072xf32>
    %transposed_101 = linalg.transpose ins(%arg38 : tensor<768x3072xf32>) outs(%88 : tensor<3072x768xf32>) permutation = [1, 0] 
    %203 = linalg.matmul ins(%collapsed_100, %transposed_101 : tensor<197x3072xf32>, tensor<3072x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %204 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg39 : tensor<768xf32>) outs(%57 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x768xf32>
    %205 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%203, %204 : tensor<197x768xf32>, tensor<197x768xf32>) outs(%57 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<197x768xf32>
    %expanded_102 = tensor.expand_shape %205 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %206 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181, %expanded_102 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %207 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%206 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %208 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%207 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %collapsed_103 = tensor.collapse_shape %208 [[0], [1, 2]] : tensor<1x197x1xf32> into tensor<1x197xf32>
    %209 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_103 : tensor<1x197xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x197x768xf32>
    %210 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206, %209 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %211 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210, %210 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %212 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%211 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %213 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %214 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%213 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_7 : f64 to f32
      %1529 = arith.addf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x197x1xf32>
    %215 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.rsqrt %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %collapsed_104 = tensor.collapse_shape %215 [[0], [1, 2]] : tensor<1x197x1xf32> into tensor<1x197xf32>
    %216 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_104 : tensor<1x197xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x197x768xf32>
    %217 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210, %216 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %218 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%217, %arg40 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %219 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218, %arg41 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %collapsed_105 = tensor.collapse_shape %219 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %transposed_106 = linalg.transpose ins(%arg42 : tensor<2304x768xf32>) outs(%20 : tensor<768x2304xf32>) permutation = [1, 0] 
    %220 = linalg.matmul ins(%collapsed_105, %transposed_106 : tensor<197x768xf32>, tensor<768x2304xf32>) outs(%22 : tensor<197x2304xf32>) -> tensor<197x2304xf32>
    %221 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg43 : tensor<2304xf32>) outs(%21 : tensor<197x2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x2304xf32>
    %222 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%220, %221 : tensor<197x2304xf32>, tensor<197x2304xf32>) outs(%21 : tensor<197x2304xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<197x2304xf32>
    %expanded_107 = tensor.expand_shape %222 [[0, 1], [2, 3, 4]] output_shape [1, 197, 3, 12, 64] : tensor<197x2304xf32> into tensor<1x197x3x12x64xf32>
    %transposed_108 = linalg.transpose ins(%expanded_107 : tensor<1x197x3x12x64xf32>) outs(%26 : tensor<3x1x12x197x64xf32>) permutation = [2, 0, 3, 1, 4] 
    %extracted_slice_109 = tensor.extract_slice %transposed_108[0, 0, 0, 0, 0] [1, 1, 12, 197, 64] [1, 1, 1, 1, 1] : tensor<3x1x12x197x64xf32> to tensor<1x1x12x197x64xf32>
    %extracted_slice_110 = tensor.extract_slice %transposed_108[1, 0, 0, 0, 0] [1, 1, 12, 197, 64] [1, 1, 1, 1, 1] : tensor<3x1x12x197x64xf32> to tensor<1x1x12x197x64xf32>
    %extracted_slice_111 = tensor.extract_slice %transposed_108[2, 0, 0, 0, 0] [1, 1, 12, 197, 64] [1, 1, 1, 1, 1] : tensor<3x1x12x197x64xf32> to tensor<1x1x12x197x64xf32>
    %collapsed_112 = tensor.collapse_shape %extracted_slice_109 [[0, 1], [2], [3], [4]] : tensor<1x1x12x197x64xf32> into tensor<1x12x197x64xf32>
    %collapsed_113 = tensor.collapse_shape %extracted_slice_110 [[0, 1], [2], [3], [4]] : tensor<1x1x12x197x64xf32> into tensor<1x12x197x64xf32>
    %223 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_112 : tensor<1x12x197x64xf32>) outs(%27 : tensor<1x12x197x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_6 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x12x197x64xf32>
    %transposed_114 = linalg.transpose ins(%collapsed_113 : tensor<1x12x197x64xf32>) outs(%29 : tensor<1x12x64x197xf32>) permutation = [0, 1, 3, 2] 
    %224 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_114 : tensor<1x12x64x197xf32>) outs(%29 : tensor<1x12x64x197xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_6 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x12x64x197xf32>
    %collapsed_115 = tensor.collapse_shape %223 [[0, 1], [2], [3]] : tensor<1x12x197x64xf32> into tensor<12x197x64xf32>
    %collapsed_116 = tensor.collapse_shape %224 [[0, 1], [2], [3]] : tensor<1x12x64x197xf32> into tensor<12x64x197xf32>
    %225 = linalg.batch_matmul ins(%collapsed_115, %collapsed_116 : tensor<12x197x64xf32>, tensor<12x64x197xf32>) outs(%32 : tensor<12x197x197xf32>) -> tensor<12x197x197xf32>
    %expanded_117 = tensor.expand_shape %225 [[0, 1], [2], [3]] output_shape [1, 12, 197, 197] : tensor<12x197x197xf32> into tensor<1x12x197x197xf32>
    %226:2 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_117 : tensor<1x12x197x197xf32>) outs(%37, %35 : tensor<1x12x197xf32>, tensor<1x12x197xi64>) {
    ^bb0(%in: f32, %out: f32, %out_778: i64):
      %1528 = linalg.index 3 : index
      %1529 = arith.index_cast %1528 : index to i64
      %1530 = arith.maximumf %in, %out : f32
      %1531 = arith.cmpf ogt, %in, %out : f32
      %1532 = arith.select %1531, %1529, %out_778 : i64
      linalg.yield %1530, %1532 : f32, i64
    } -> (tensor<1x12x197xf32>, tensor<1x12x197xi64>)
    %expanded_118 = tensor.expand_shape %226#0 [[0], [1], [2, 3]] output_shape [1, 12, 197, 1] : tensor<1x12x197xf32> into tensor<1x12x197x1xf32>
    %227 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_117, %expanded_118 : tensor<1x12x197x197xf32>, tensor<1x12x197x1xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %228 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%227 : tensor<1x12x197x197xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.exp %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %229 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%228 : tensor<1x12x197x197xf32>) outs(%43 : tensor<1x12x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x1xf32>
    %230 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%228, %229 : tensor<1x12x197x197xf32>, tensor<1x12x197x1xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.divf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %231 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_117 : tensor<1x12x197x197xf32>) outs(%46 : tensor<1x12x197x197xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1528 = arith.extf %in : f32 to f64
      %1529 = arith.cmpf oeq, %1528, %cst_3 : f64
      linalg.yield %1529 : i1
    } -> tensor<1x12x197x197xi1>
    %232 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%231 : tensor<1x12x197x197xi1>) outs(%49 : tensor<1x12x197x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1528 = arith.andi %in, %out : i1
      linalg.yield %1528 : i1
    } -> tensor<1x12x197x1xi1>
    %233 = linalg.generic {indexing_maps = [#map8, #map9, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%232, %cst_2, %230 : tensor<1x12x197x1xi1>, tensor<f32>, tensor<1x12x197x197xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: i1, %in_778: f32, %in_779: f32, %out: f32):
      %1528 = arith.select %in, %in_778, %in_779 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %collapsed_119 = tensor.collapse_shape %233 [[0, 1], [2], [3]] : tensor<1x12x197x197xf32> into tensor<12x197x197xf32>
    %collapsed_120 = tensor.collapse_shape %extracted_slice_111 [[0, 1, 2], [3], [4]] : tensor<1x1x12x197x64xf32> into tensor<12x197x64xf32>
    %234 = linalg.batch_matmul ins(%collapsed_119, %collapsed_120 : tensor<12x197x197xf32>, tensor<12x197x64xf32>) outs(%53 : tensor<12x197x64xf32>) -> tensor<12x197x64xf32>
    %expanded_121 = tensor.expand_shape %234 [[0, 1], [2], [3]] output_shape [1, 12, 197, 64] : tensor<12x197x64xf32> into tensor<1x12x197x64xf32>
    %transposed_122 = linalg.transpose ins(%expanded_121 : tensor<1x12x197x64xf32>) outs(%55 : tensor<1x197x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_123 = tensor.collapse_shape %transposed_122 [[0, 1], [2, 3]] : tensor<1x197x12x64xf32> into tensor<197x768xf32>
    %transposed_124 = linalg.transpose ins(%arg44 : tensor<768x768xf32>) outs(%56 : tensor<768x768xf32>) permutation = [1, 0] 
    %235 = linalg.matmul ins(%collapsed_123, %transposed_124 : tensor<197x768xf32>, tensor<768x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %236 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg45 : tensor<768xf32>) outs(%57 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x768xf32>
    %237 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%235, %236 : tensor<197x768xf32>, tensor<197x768xf32>) outs(%57 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<197x768xf32>
    %expanded_125 = tensor.expand_shape %237 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %238 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206, %expanded_125 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %239 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%238 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %240 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%239 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %collapsed_126 = tensor.collapse_shape %240 [[0], [1, 2]] : tensor<1x197x1xf32> into tensor<1x197xf32>
    %241 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_126 : tensor<1x197xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x197x768xf32>
    %242 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%238, %241 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %243 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%242, %242 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %244 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%243 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %245 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %246 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%245 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_7 : f64 to f32
      %1529 = arith.addf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x197x1xf32>
    %247 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.rsqrt %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %collapsed_127 = tensor.collapse_shape %247 [[0], [1, 2]] : tensor<1x197x1xf32> into tensor<1x197xf32>
    %248 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_127 : tensor<1x197xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x197x768xf32>
    %249 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%242, %248 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %250 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249, %arg46 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %251 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%250, %arg47 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %collapsed_128 = tensor.collapse_shape %251 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %transposed_129 = linalg.transpose ins(%arg48 : tensor<3072x768xf32>) outs(%76 : tensor<768x3072xf32>) permutation = [1, 0] 
    %252 = linalg.matmul ins(%collapsed_128, %transposed_129 : tensor<197x768xf32>, tensor<768x3072xf32>) outs(%78 : tensor<197x3072xf32>) -> tensor<197x3072xf32>
    %253 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg49 : tensor<3072xf32>) outs(%77 : tensor<197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x3072xf32>
    %254 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%252, %253 : tensor<197x3072xf32>, tensor<197x3072xf32>) outs(%77 : tensor<197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<197x3072xf32>
    %expanded_130 = tensor.expand_shape %254 [[0, 1], [2]] output_shape [1, 197, 3072] : tensor<197x3072xf32> into tensor<1x197x3072xf32>
    %255 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_130 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_9 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %256 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_130 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_5 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x197x3072xf32>
    %257 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%256 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.erf %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %258 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%257 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %cst_10 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %259 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%255, %258 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %collapsed_131 = tensor.collapse_shape %259 [[0, 1], [2]] : tensor<1x197x3072xf32> into tensor<197x3072xf32>
    %transposed_132 = linalg.transpose ins(%arg50 : tensor<768x3072xf32>) outs(%88 : tensor<3072x768xf32>) permutation = [1, 0] 
    %260 = linalg.matmul ins(%collapsed_131, %transposed_132 : tensor<197x3072xf32>, tensor<3072x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %261 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg51 : tensor<768xf32>) outs(%57 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x768xf32>
    %262 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%260, %261 : tensor<197x768xf32>, tensor<197x768xf32>) outs(%57 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<197x768xf32>
    %expanded_133 = tensor.expand_shape %262 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %263 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%238, %expanded_133 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %264 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%263 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %265 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%264 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %collapsed_134 = tensor.collapse_shape %265 [[0], [1, 2]] : tensor<1x197x1xf32> into tensor<1x197xf32>
    %266 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_134 : tensor<1x197xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x197x768xf32>
    %267 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%263, %266 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %268 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%267, %267 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %269 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%268 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %270 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%269 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %271 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%270 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_7 : f64 to f32
      %1529 = arith.addf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x197x1xf32>
    %272 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%271 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.rsqrt %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %collapsed_135 = tensor.collapse_shape %272 [[0], [1, 2]] : tensor<1x197x1xf32> into tensor<1x197xf32>
    %273 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_135 : tensor<1x197xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x197x768xf32>
    %274 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%267, %273 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %275 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%274, %arg52 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %276 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%275, %arg53 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %collapsed_136 = tensor.collapse_shape %276 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %transposed_137 = linalg.transpose ins(%arg54 : tensor<2304x768xf32>) outs(%20 : tensor<768x2304xf32>) permutation = [1, 0] 
    %277 = linalg.matmul ins(%collapsed_136, %transposed_137 : tensor<197x768xf32>, tensor<768x2304xf32>) outs(%22 : tensor<197x2304xf32>) -> tensor<197x2304xf32>
    %278 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg55 : tensor<2304xf32>) outs(%21 : tensor<197x2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x2304xf32>
    %279 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%277, %278 : tensor<197x2304xf32>, tensor<197x2304xf32>) outs(%21 : tensor<197x2304xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<197x2304xf32>
    %expanded_138 = tensor.expand_shape %279 [[0, 1], [2, 3, 4]] output_shape [1, 197, 3, 12, 64] : tensor<197x2304xf32> into tensor<1x197x3x12x64xf32>
    %transposed_139 = linalg.transpose ins(%expanded_138 : tensor<1x197x3x12x64xf32>) outs(%26 : tensor<3x1x12x197x64xf32>) permutation = [2, 0, 3, 1, 4] 
    %extracted_slice_140 = tensor.extract_slice %transposed_139[0, 0, 0, 0, 0] [1, 1, 12, 197, 64] [1, 1, 1, 1, 1] : tensor<3x1x12x197x64xf32> to tensor<1x1x12x197x64xf32>
    %extracted_slice_141 = tensor.extract_slice %transposed_139[1, 0, 0, 0, 0] [1, 1, 12, 197, 64] [1, 1, 1, 1, 1] : tensor<3x1x12x197x64xf32> to tensor<1x1x12x197x64xf32>
    %extracted_slice_142 = tensor.extract_slice %transposed_139[2, 0, 0, 0, 0] [1, 1, 12, 197, 64] [1, 1, 1, 1, 1] : tensor<3x1x12x197x64xf32> to tensor<1x1x12x197x64xf32>
    %collapsed_143 = tensor.collapse_shape %extracted_slice_140 [[0, 1], [2], [3], [4]] : tensor<1x1x12x197x64xf32> into tensor<1x12x197x64xf32>
    %collapsed_144 = tensor.collapse_shape %extracted_slice_141 [[0, 1], [2], [3], [4]] : tensor<1x1x12x197x64xf32> into tensor<1x12x197x64xf32>
    %280 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_143 : tensor<1x12x197x64xf32>) outs(%27 : tensor<1x12x197x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_6 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x12x197x64xf32>
    %transposed_145 = linalg.transpose ins(%collapsed_144 : tensor<1x12x197x64xf32>) outs(%29 : tensor<1x12x64x197xf32>) permutation = [0, 1, 3, 2] 
    %281 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_145 : tensor<1x12x64x197xf32>) outs(%29 : tensor<1x12x64x197xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_6 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x12x64x197xf32>
    %collapsed_146 = tensor.collapse_shape %280 [[0, 1], [2], [3]] : tensor<1x12x197x64xf32> into tensor<12x197x64xf32>
    %collapsed_147 = tensor.collapse_shape %281 [[0, 1], [2], [3]] : tensor<1x12x64x197xf32> into tensor<12x64x197xf32>
    %282 = linalg.batch_matmul ins(%collapsed_146, %collapsed_147 : tensor<12x197x64xf32>, tensor<12x64x197xf32>) outs(%32 : tensor<12x197x197xf32>) -> tensor<12x197x197xf32>
    %expanded_148 = tensor.expand_shape %282 [[0, 1], [2], [3]] output_shape [1, 12, 197, 197] : tensor<12x197x197xf32> into tensor<1x12x197x197xf32>
    %283:2 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_148 : tensor<1x12x197x197xf32>) outs(%37, %35 : tensor<1x12x197xf32>, tensor<1x12x197xi64>) {
    ^bb0(%in: f32, %out: f32, %out_778: i64):
      %1528 = linalg.index 3 : index
      %1529 = arith.index_cast %1528 : index to i64
      %1530 = arith.maximumf %in, %out : f32
      %1531 = arith.cmpf ogt, %in, %out : f32
      %1532 = arith.select %1531, %1529, %out_778 : i64
      linalg.yield %1530, %1532 : f32, i64
    } -> (tensor<1x12x197xf32>, tensor<1x12x197xi64>)
    %expanded_149 = tensor.expand_shape %283#0 [[0], [1], [2, 3]] output_shape [1, 12, 197, 1] : tensor<1x12x197xf32> into tensor<1x12x197x1xf32>
    %284 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_148, %expanded_149 : tensor<1x12x197x197xf32>, tensor<1x12x197x1xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %285 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%284 : tensor<1x12x197x197xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.exp %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %286 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%285 : tensor<1x12x197x197xf32>) outs(%43 : tensor<1x12x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x1xf32>
    %287 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%285, %286 : tensor<1x12x197x197xf32>, tensor<1x12x197x1xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.divf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %288 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_148 : tensor<1x12x197x197xf32>) outs(%46 : tensor<1x12x197x197xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1528 = arith.extf %in : f32 to f64
      %1529 = arith.cmpf oeq, %1528, %cst_3 : f64
      linalg.yield %1529 : i1
    } -> tensor<1x12x197x197xi1>
    %289 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%288 : tensor<1x12x197x197xi1>) outs(%49 : tensor<1x12x197x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1528 = arith.andi %in, %out : i1
      linalg.yield %1528 : i1
    } -> tensor<1x12x197x1xi1>
    %290 = linalg.generic {indexing_maps = [#map8, #map9, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%289, %cst_2, %287 : tensor<1x12x197x1xi1>, tensor<f32>, tensor<1x12x197x197xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: i1, %in_778: f32, %in_779: f32, %out: f32):
      %1528 = arith.select %in, %in_778, %in_779 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %collapsed_150 = tensor.collapse_shape %290 [[0, 1], [2], [3]] : tensor<1x12x197x197xf32> into tensor<12x197x197xf32>
    %collapsed_151 = tensor.collapse_shape %extracted_slice_142 [[0, 1, 2], [3], [4]] : tensor<1x1x12x197x64xf32> into tensor<12x197x64xf32>
    %291 = linalg.batch_matmul ins(%collapsed_150, %collapsed_151 : tensor<12x197x197xf32>, tensor<12x197x64xf32>) outs(%53 : tensor<12x197x64xf32>) -> tensor<12x197x64xf32>
    %expanded_152 = tensor.expand_shape %291 [[0, 1], [2], [3]] output_shape [1, 12, 197, 64] : tensor<12x197x64xf32> into tensor<1x12x197x64xf32>
    %transposed_153 = linalg.transpose ins(%expanded_152 : tensor<1x12x197x64xf32>) outs(%55 : tensor<1x197x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_154 = tensor.collapse_shape %transposed_153 [[0, 1], [2, 3]] : tensor<1x197x12x64xf32> into tensor<197x768xf32>
    %transposed_155 = linalg.transpose ins(%arg56 : tensor<768x768xf32>) outs(%56 : tensor<768x768xf32>) permutation = [1, 0] 
    %292 = linalg.matmul ins(%collapsed_154, %transposed_155 : tensor<197x768xf32>, tensor<768x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %293 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg57 : tensor<768xf32>) outs(%57 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x768xf32>
    %294 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%292, %293 : tensor<197x768xf32>, tensor<197x768xf32>) outs(%57 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<197x768xf32>
    %expanded_156 = tensor.expand_shape %294 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %295 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%263, %expanded_156 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %296 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%295 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %297 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%296 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %collapsed_157 = tensor.collapse_shape %297 [[0], [1, 2]] : tensor<1x197x1xf32> into tensor<1x197xf32>
    %298 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_157 : tensor<1x197xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x197x768xf32>
    %299 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%295, %298 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %300 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%299, %299 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %301 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%300 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %302 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%301 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %303 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%302 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_7 : f64 to f32
      %1529 = arith.addf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x197x1xf32>
    %304 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%303 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.rsqrt %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %collapsed_158 = tensor.collapse_shape %304 [[0], [1, 2]] : tensor<1x197x1xf32> into tensor<1x197xf32>
    %305 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_158 : tensor<1x197xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x197x768xf32>
    %306 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%299, %305 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %307 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%306, %arg58 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %308 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%307, %arg59 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %collapsed_159 = tensor.collapse_shape %308 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %transposed_160 = linalg.transpose ins(%arg60 : tensor<3072x768xf32>) outs(%76 : tensor<768x3072xf32>) permutation = [1, 0] 
    %309 = linalg.matmul ins(%collapsed_159, %transposed_160 : tensor<197x768xf32>, tensor<768x3072xf32>) outs(%78 : tensor<197x3072xf32>) -> tensor<197x3072xf32>
    %310 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg61 : tensor<3072xf32>) outs(%77 : tensor<197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x3072xf32>
    %311 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%309, %310 : tensor<197x3072xf32>, tensor<197x3072xf32>) outs(%77 : tensor<197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<197x3072xf32>
    %expanded_161 = tensor.expand_shape %311 [[0, 1], [2]] output_shape [1, 197, 3072] : tensor<197x3072xf32> into tensor<1x197x3072xf32>
    %312 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_161 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_9 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %313 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_161 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_5 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x197x3072xf32>
    %314 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%313 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.erf %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %315 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%314 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %cst_10 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %316 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%312, %315 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %collapsed_162 = tensor.collapse_shape %316 [[0, 1], [2]] : tensor<1x197x3072xf32> into tensor<197x3072xf32>
    %transposed_163 = linalg.transpose ins(%arg62 : tensor<768x3072xf32>) outs(%88 : tensor<3072x768xf32>) permutation = [1, 0] 
    %317 = linalg.matmul ins(%collapsed_162, %transposed_163 : tensor<197x3072xf32>, tensor<3072x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %318 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg63 : tensor<768xf32>) outs(%57 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x768xf32>
    %319 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%317, %318 : tensor<197x768xf32>, tensor<197x768xf32>) outs(%57 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<197x768xf32>
    %expanded_164 = tensor.expand_shape %319 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %320 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%295, %expanded_164 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %321 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%320 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %322 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%321 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %collapsed_165 = tensor.collapse_shape %322 [[0], [1, 2]] : tensor<1x197x1xf32> into tensor<1x197xf32>
    %323 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_165 : tensor<1x197xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x197x768xf32>
    %324 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%320, %323 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %325 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%324, %324 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %326 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%325 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %327 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%326 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %328 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%327 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_7 : f64 to f32
      %1529 = arith.addf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x197x1xf32>
    %329 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%328 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.rsqrt %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %collapsed_166 = tensor.collapse_shape %329 [[0], [1, 2]] : tensor<1x197x1xf32> into tensor<1x197xf32>
    %330 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_166 : tensor<1x197xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x197x768xf32>
    %331 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%324, %330 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %332 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%331, %arg64 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %333 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%332, %arg65 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %collapsed_167 = tensor.collapse_shape %333 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %transposed_168 = linalg.transpose ins(%arg66 : tensor<2304x768xf32>) outs(%20 : tensor<768x2304xf32>) permutation = [1, 0] 
    %334 = linalg.matmul ins(%collapsed_167, %transposed_168 : tensor<197x768xf32>, tensor<768x2304xf32>) outs(%22 : tensor<197x2304xf32>) -> tensor<197x2304xf32>
    %335 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg67 : tensor<2304xf32>) outs(%21 : tensor<197x2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x2304xf32>
    %336 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%334, %335 : tensor<197x2304xf32>, tensor<197x2304xf32>) outs(%21 : tensor<197x2304xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<197x2304xf32>
    %expanded_169 = tensor.expand_shape %336 [[0, 1], [2, 3, 4]] output_shape [1, 197, 3, 12, 64] : tensor<197x2304xf32> into tensor<1x197x3x12x64xf32>
    %transposed_170 = linalg.transpose ins(%expanded_169 : tensor<1x197x3x12x64xf32>) outs(%26 : tensor<3x1x12x197x64xf32>) permutation = [2, 0, 3, 1, 4] 
    %extracted_slice_171 = tensor.extract_slice %transposed_170[0, 0, 0, 0, 0] [1, 1, 12, 197, 64] [1, 1, 1, 1, 1] : tensor<3x1x12x197x64xf32> to tensor<1x1x12x197x64xf32>
    %extracted_slice_172 = tensor.extract_slice %transposed_170[1, 0, 0, 0, 0] [1, 1, 12, 197, 64] [1, 1, 1, 1, 1] : tensor<3x1x12x197x64xf32> to tensor<1x1x12x197x64xf32>
    %extracted_slice_173 = tensor.extract_slice %transposed_170[2, 0, 0, 0, 0] [1, 1, 12, 197, 64] [1, 1, 1, 1, 1] : tensor<3x1x12x197x64xf32> to tensor<1x1x12x197x64xf32>
    %collapsed_174 = tensor.collapse_shape %extracted_slice_171 [[0, 1], [2], [3], [4]] : tensor<1x1x12x197x64xf32> into tensor<1x12x197x64xf32>
    %collapsed_175 = tensor.collapse_shape %extracted_slice_172 [[0, 1], [2], [3], [4]] : tensor<1x1x12x197x64xf32> into tensor<1x12x197x64xf32>
    %337 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_174 : tensor<1x12x197x64xf32>) outs(%27 : tensor<1x12x197x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_6 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x12x197x64xf32>
    %transposed_176 = linalg.transpose ins(%collapsed_175 : tensor<1x12x197x64xf32>) outs(%29 : tensor<1x12x64x197xf32>) permutation = [0, 1, 3, 2] 
    %338 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_176 : tensor<1x12x64x197xf32>) outs(%29 : tensor<1x12x64x197xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_6 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x12x64x197xf32>
    %collapsed_177 = tensor.collapse_shape %337 [[0, 1], [2], [3]] : tensor<1x12x197x64xf32> into tensor<12x197x64xf32>
    %collapsed_178 = tensor.collapse_shape %338 [[0, 1], [2], [3]] : tensor<1x12x64x197xf32> into tensor<12x64x197xf32>
    %339 = linalg.batch_matmul ins(%collapsed_177, %collapsed_178 : tensor<12x197x64xf32>, tensor<12x64x197xf32>) outs(%32 : tensor<12x197x197xf32>) -> tensor<12x197x197xf32>
    %expanded_179 = tensor.expand_shape %339 [[0, 1], [2], [3]] output_shape [1, 12, 197, 197] : tensor<12x197x197xf32> into tensor<1x12x197x197xf32>
    %340:2 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_179 : tensor<1x12x197x197xf32>) outs(%37, %35 : tensor<1x12x197xf32>, tensor<1x12x197xi64>) {
    ^bb0(%in: f32, %out: f32, %out_778: i64):
      %1528 = linalg.index 3 : index
      %1529 = arith.index_cast %1528 : index to i64
      %1530 = arith.maximumf %in, %out : f32
      %1531 = arith.cmpf ogt, %in, %out : f32
      %1532 = arith.select %1531, %1529, %out_778 : i64
      linalg.yield %1530, %1532 : f32, i64
    } -> (tensor<1x12x197xf32>, tensor<1x12x197xi64>)
    %expanded_180 = tensor.expand_shape %340#0 [[0], [1], [2, 3]] output_shape [1, 12, 197, 1] : tensor<1x12x197xf32> into tensor<1x12x197x1xf32>
    %341 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_179, %expanded_180 : tensor<1x12x197x197xf32>, tensor<1x12x197x1xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %342 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%341 : tensor<1x12x197x197xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.exp %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %343 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%342 : tensor<1x12x197x197xf32>) outs(%43 : tensor<1x12x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x1xf32>
    %344 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%342, %343 : tensor<1x12x197x197xf32>, tensor<1x12x197x1xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.divf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %345 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_179 : tensor<1x12x197x197xf32>) outs(%46 : tensor<1x12x197x197xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1528 = arith.extf %in : f32 to f64
      %1529 = arith.cmpf oeq, %1528, %cst_3 : f64
      linalg.yield %1529 : i1
    } -> tensor<1x12x197x197xi1>
    %346 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%345 : tensor<1x12x197x197xi1>) outs(%49 : tensor<1x12x197x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1528 = arith.andi %in, %out : i1
      linalg.yield %1528 : i1
    } -> tensor<1x12x197x1xi1>
    %347 = linalg.generic {indexing_maps = [#map8, #map9, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%346, %cst_2, %344 : tensor<1x12x197x1xi1>, tensor<f32>, tensor<1x12x197x197xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: i1, %in_778: f32, %in_779: f32, %out: f32):
      %1528 = arith.select %in, %in_778, %in_779 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %collapsed_181 = tensor.collapse_shape %347 [[0, 1], [2], [3]] : tensor<1x12x197x197xf32> into tensor<12x197x197xf32>
    %collapsed_182 = tensor.collapse_shape %extracted_slice_173 [[0, 1, 2], [3], [4]] : tensor<1x1x12x197x64xf32> into tensor<12x197x64xf32>
    %348 = linalg.batch_matmul ins(%collapsed_181, %collapsed_182 : tensor<12x197x197xf32>, tensor<12x197x64xf32>) outs(%53 : tensor<12x197x64xf32>) -> tensor<12x197x64xf32>
    %expanded_183 = tensor.expand_shape %348 [[0, 1], [2], [3]] output_shape [1, 12, 197, 64] : tensor<12x197x64xf32> into tensor<1x12x197x64xf32>
    %transposed_184 = linalg.transpose ins(%expanded_183 : tensor<1x12x197x64xf32>) outs(%55 : tensor<1x197x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_185 = tensor.collapse_shape %transposed_184 [[0, 1], [2, 3]] : tensor<1x197x12x64xf32> into tensor<197x768xf32>
    %transposed_186 = linalg.transpose ins(%arg68 : tensor<768x768xf32>) outs(%56 : tensor<768x768xf32>) permutation = [1, 0] 
    %349 = linalg.matmul ins(%collapsed_185, %transposed_186 : tensor<197x768xf32>, tensor<768x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %350 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg69 : tensor<768xf32>) outs(%57 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x768xf32>
    %351 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%349, %350 : tensor<197x768xf32>, tensor<197x768xf32>) outs(%57 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<197x768xf32>
    %expanded_187 = tensor.expand_shape %351 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %352 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%320, %expanded_187 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %353 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%352 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %354 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%353 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %collapsed_188 = tensor.collapse_shape %354 [[0], [1, 2]] : tensor<1x197x1xf32> into tensor<1x197xf32>
    %355 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_188 : tensor<1x197xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x197x768xf32>
    %356 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%352, %355 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %357 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%356, %356 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %358 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%357 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %359 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%358 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %360 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%359 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_7 : f64 to f32
      %1529 = arith.addf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x197x1xf32>
    %361 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%360 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.rsqrt %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %collapsed_189 = tensor.collapse_shape %361 [[0], [1, 2]] : tensor<1x197x1xf32> into tensor<1x197xf32>
    %362 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_189 : tensor<1x197xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x197x768xf32>
    %363 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%356, %362 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %364 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%363, %arg70 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %365 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%364, %arg71 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %collapsed_190 = tensor.collapse_shape %365 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %transposed_191 = linalg.transpose ins(%arg72 : tensor<3072x768xf32>) outs(%76 : tensor<768x3072xf32>) permutation = [1, 0] 
    %366 = linalg.matmul ins(%collapsed_190, %transposed_191 : tensor<197x768xf32>, tensor<768x3072xf32>) outs(%78 : tensor<197x3072xf32>) -> tensor<197x3072xf32>
    %367 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg73 : tensor<3072xf32>) outs(%77 : tensor<197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x3072xf32>
    %368 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%366, %367 : tensor<197x3072xf32>, tensor<197x3072xf32>) outs(%77 : tensor<197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<197x3072xf32>
    %expanded_192 = tensor.expand_shape %368 [[0, 1], [2]] output_shape [1, 197, 3072] : tensor<197x3072xf32> into tensor<1x197x3072xf32>
    %369 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_192 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_9 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %370 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_192 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_5 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x197x3072xf32>
    %371 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%370 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.erf %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %372 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%371 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %cst_10 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %373 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%369, %372 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %collapsed_193 = tensor.collapse_shape %373 [[0, 1], [2]] : tensor<1x197x3072xf32> into tensor<197x3072xf32>
    %transposed_194 = linalg.transpose ins(%arg74 : tensor<768x3072xf32>) outs(%88 : tensor<3072x768xf32>) permutation = [1, 0] 
    %374 = linalg.matmul ins(%collapsed_193, %transposed_194 : tensor<197x3072xf32>, tensor<3072x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %375 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg75 : tensor<768xf32>) outs(%57 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x768xf32>
    %376 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%374, %375 : tensor<197x768xf32>, tensor<197x768xf32>) outs(%57 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<197x768xf32>
    %expanded_195 = tensor.expand_shape %376 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %377 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%352, %expanded_195 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %378 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%377 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %379 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%378 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %collapsed_196 = tensor.collapse_shape %379 [[0], [1, 2]] : tensor<1x197x1xf32> into tensor<1x197xf32>
    %380 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_196 : tensor<1x197xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x197x768xf32>
    %381 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%377, %380 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %382 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%381, %381 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %383 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%382 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %384 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%383 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %385 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%384 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_7 : f64 to f32
      %1529 = arith.addf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x197x1xf32>
    %386 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%385 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.rsqrt %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %collapsed_197 = tensor.collapse_shape %386 [[0], [1, 2]] : tensor<1x197x1xf32> into tensor<1x197xf32>
    %387 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_197 : tensor<1x197xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x197x768xf32>
    %388 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%381, %387 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %389 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%388, %arg76 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %390 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%389, %arg77 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %collapsed_198 = tensor.collapse_shape %390 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %transposed_199 = linalg.transpose ins(%arg78 : tensor<2304x768xf32>) outs(%20 : tensor<768x2304xf32>) permutation = [1, 0] 
    %391 = linalg.matmul ins(%collapsed_198, %transposed_199 : tensor<197x768xf32>, tensor<768x2304xf32>) outs(%22 : tensor<197x2304xf32>) -> tensor<197x2304xf32>
    %392 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg79 : tensor<2304xf32>) outs(%21 : tensor<197x2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x2304xf32>
    %393 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%391, %392 : tensor<197x2304xf32>, tensor<197x2304xf32>) outs(%21 : tensor<197x2304xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<197x2304xf32>
    %expanded_200 = tensor.expand_shape %393 [[0, 1], [2, 3, 4]] output_shape [1, 197, 3, 12, 64] : tensor<197x2304xf32> into tensor<1x197x3x12x64xf32>
    %transposed_201 = linalg.transpose ins(%expanded_200 : tensor<1x197x3x12x64xf32>) outs(%26 : tensor<3x1x12x197x64xf32>) permutation = [2, 0, 3, 1, 4] 
    %extracted_slice_202 = tensor.extract_slice %transposed_201[0, 0, 0, 0, 0] [1, 1, 12, 197, 64] [1, 1, 1, 1, 1] : tensor<3x1x12x197x64xf32> to tensor<1x1x12x197x64xf32>
    %extracted_slice_203 = tensor.extract_slice %transposed_201[1, 0, 0, 0, 0] [1, 1, 12, 197, 64] [1, 1, 1, 1, 1] : tensor<3x1x12x197x64xf32> to tensor<1x1x12x197x64xf32>
    %extracted_slice_204 = tensor.extract_slice %transposed_201[2, 0, 0, 0, 0] [1, 1, 12, 197, 64] [1, 1, 1, 1, 1] : tensor<3x1x12x197x64xf32> to tensor<1x1x12x197x64xf32>
    %collapsed_205 = tensor.collapse_shape %extracted_slice_202 [[0, 1], [2], [3], [4]] : tensor<1x1x12x197x64xf32> into tensor<1x12x197x64xf32>
    %collapsed_206 = tensor.collapse_shape %extracted_slice_203 [[0, 1], [2], [3], [4]] : tensor<1x1x12x197x64xf32> into tensor<1x12x197x64xf32>
    %394 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_205 : tensor<1x12x197x64xf32>) outs(%27 : tensor<1x12x197x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_6 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x12x197x64xf32>
    %transposed_207 = linalg.transpose ins(%collapsed_206 : tensor<1x12x197x64xf32>) outs(%29 : tensor<1x12x64x197xf32>) permutation = [0, 1, 3, 2] 
    %395 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_207 : tensor<1x12x64x197xf32>) outs(%29 : tensor<1x12x64x197xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_6 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x12x64x197xf32>
    %collapsed_208 = tensor.collapse_shape %394 [[0, 1], [2], [3]] : tensor<1x12x197x64xf32> into tensor<12x197x64xf32>
    %collapsed_209 = tensor.collapse_shape %395 [[0, 1], [2], [3]] : tensor<1x12x64x197xf32> into tensor<12x64x197xf32>
    %396 = linalg.batch_matmul ins(%collapsed_208, %collapsed_209 : tensor<12x197x64xf32>, tensor<12x64x197xf32>) outs(%32 : tensor<12x197x197xf32>) -> tensor<12x197x197xf32>
    %expanded_210 = tensor.expand_shape %396 [[0, 1], [2], [3]] output_shape [1, 12, 197, 197] : tensor<12x197x197xf32> into tensor<1x12x197x197xf32>
    %397:2 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_210 : tensor<1x12x197x197xf32>) outs(%37, %35 : tensor<1x12x197xf32>, tensor<1x12x197xi64>) {
    ^bb0(%in: f32, %out: f32, %out_778: i64):
      %1528 = linalg.index 3 : index
      %1529 = arith.index_cast %1528 : index to i64
      %1530 = arith.maximumf %in, %out : f32
      %1531 = arith.cmpf ogt, %in, %out : f32
      %1532 = arith.select %1531, %1529, %out_778 : i64
      linalg.yield %1530, %1532 : f32, i64
    } -> (tensor<1x12x197xf32>, tensor<1x12x197xi64>)
    %expanded_211 = tensor.expand_shape %397#0 [[0], [1], [2, 3]] output_shape [1, 12, 197, 1] : tensor<1x12x197xf32> into tensor<1x12x197x1xf32>
    %398 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_210, %expanded_211 : tensor<1x12x197x197xf32>, tensor<1x12x197x1xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %399 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%398 : tensor<1x12x197x197xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.exp %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %400 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%399 : tensor<1x12x197x197xf32>) outs(%43 : tensor<1x12x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x1xf32>
    %401 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%399, %400 : tensor<1x12x197x197xf32>, tensor<1x12x197x1xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.divf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %402 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_210 : tensor<1x12x197x197xf32>) outs(%46 : tensor<1x12x197x197xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1528 = arith.extf %in : f32 to f64
      %1529 = arith.cmpf oeq, %1528, %cst_3 : f64
      linalg.yield %1529 : i1
    } -> tensor<1x12x197x197xi1>
    %403 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%402 : tensor<1x12x197x197xi1>) outs(%49 : tensor<1x12x197x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1528 = arith.andi %in, %out : i1
      linalg.yield %1528 : i1
    } -> tensor<1x12x197x1xi1>
    %404 = linalg.generic {indexing_maps = [#map8, #map9, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%403, %cst_2, %401 : tensor<1x12x197x1xi1>, tensor<f32>, tensor<1x12x197x197xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: i1, %in_778: f32, %in_779: f32, %out: f32):
      %1528 = arith.select %in, %in_778, %in_779 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %collapsed_212 = tensor.collapse_shape %404 [[0, 1], [2], [3]] : tensor<1x12x197x197xf32> into tensor<12x197x197xf32>
    %collapsed_213 = tensor.collapse_shape %extracted_slice_204 [[0, 1, 2], [3], [4]] : tensor<1x1x12x197x64xf32> into tensor<12x197x64xf32>
    %405 = linalg.batch_matmul ins(%collapsed_212, %collapsed_213 : tensor<12x197x197xf32>, tensor<12x197x64xf32>) outs(%53 : tensor<12x197x64xf32>) -> tensor<12x197x64xf32>
    %expanded_214 = tensor.expand_shape %405 [[0, 1], [2], [3]] output_shape [1, 12, 197, 64] : tensor<12x197x64xf32> into tensor<1x12x197x64xf32>
    %transposed_215 = linalg.transpose ins(%expanded_214 : tensor<1x12x197x64xf32>) outs(%55 : tensor<1x197x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_216 = tensor.collapse_shape %transposed_215 [[0, 1], [2, 3]] : tensor<1x197x12x64xf32> into tensor<197x768xf32>
    %transposed_217 = linalg.transpose ins(%arg80 : tensor<768x768xf32>) outs(%56 : tensor<768x768xf32>) permutation = [1, 0] 
    %406 = linalg.matmul ins(%collapsed_216, %transposed_217 : tensor<197x768xf32>, tensor<768x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %407 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg81 : tensor<768xf32>) outs(%57 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x768xf32>
    %408 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%406, %407 : tensor<197x768xf32>, tensor<197x768xf32>) outs(%57 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<197x768xf32>
    %expanded_218 = tensor.expand_shape %408 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %409 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%377, %expanded_218 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %410 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%409 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %411 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%410 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %collapsed_219 = tensor.collapse_shape %411 [[0], [1, 2]] : tensor<1x197x1xf32> into tensor<1x197xf32>
    %412 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_219 : tensor<1x197xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x197x768xf32>
    %413 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%409, %412 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %414 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%413, %413 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %415 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%414 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %416 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%415 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %417 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%416 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_7 : f64 to f32
      %1529 = arith.addf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x197x1xf32>
    %418 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%417 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.rsqrt %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %collapsed_220 = tensor.collapse_shape %418 [[0], [1, 2]] : tensor<1x197x1xf32> into tensor<1x197xf32>
    %419 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_220 : tensor<1x197xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x197x768xf32>
    %420 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%413, %419 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %421 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%420, %arg82 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %422 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%421, %arg83 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %collapsed_221 = tensor.collapse_shape %422 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %transposed_222 = linalg.transpose ins(%arg84 : tensor<3072x768xf32>) outs(%76 : tensor<768x3072xf32>) permutation = [1, 0] 
    %423 = linalg.matmul ins(%collapsed_221, %transposed_222 : tensor<197x768xf32>, tensor<768x3072xf32>) outs(%78 : tensor<197x3072xf32>) -> tensor<197x3072xf32>
    %424 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg85 : tensor<3072xf32>) outs(%77 : tensor<197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x3072xf32>
    %425 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%423, %424 : tensor<197x3072xf32>, tensor<197x3072xf32>) outs(%77 : tensor<197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<197x3072xf32>
    %expanded_223 = tensor.expand_shape %425 [[0, 1], [2]] output_shape [1, 197, 3072] : tensor<197x3072xf32> into tensor<1x197x3072xf32>
    %426 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_223 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_9 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %427 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_223 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_5 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x197x3072xf32>
    %428 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%427 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.erf %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %429 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%428 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %cst_10 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %430 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%426, %429 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %collapsed_224 = tensor.collapse_shape %430 [[0, 1], [2]] : tensor<1x197x3072xf32> into tensor<197x3072xf32>
    %transposed_225 = linalg.transpose ins(%arg86 : tensor<768x3072xf32>) outs(%88 : tensor<3072x768xf32>) permutation = [1, 0] 
    %431 = linalg.matmul ins(%collapsed_224, %transposed_225 : tensor<197x3072xf32>, tensor<3072x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %432 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg87 : tensor<768xf32>) outs(%57 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x768xf32>
    %433 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%431, %432 : tensor<197x768xf32>, tensor<197x768xf32>) outs(%57 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<197x768xf32>
    %expanded_226 = tensor.expand_shape %433 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %434 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%409, %expanded_226 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %435 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%434 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %436 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%435 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %collapsed_227 = tensor.collapse_shape %436 [[0], [1, 2]] : tensor<1x197x1xf32> into tensor<1x197xf32>
    %437 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_227 : tensor<1x197xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x197x768xf32>
    %438 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%434, %437 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %439 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%438, %438 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %440 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%439 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %441 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%440 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %442 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%441 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_7 : f64 to f32
      %1529 = arith.addf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x197x1xf32>
    %443 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%442 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.rsqrt %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %collapsed_228 = tensor.collapse_shape %443 [[0], [1, 2]] : tensor<1x197x1xf32> into tensor<1x197xf32>
    %444 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_228 : tensor<1x197xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x197x768xf32>
    %445 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%438, %444 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %446 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%445, %arg88 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %447 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%446, %arg89 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %collapsed_229 = tensor.collapse_shape %447 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %transposed_230 = linalg.transpose ins(%arg90 : tensor<2304x768xf32>) outs(%20 : tensor<768x2304xf32>) permutation = [1, 0] 
    %448 = linalg.matmul ins(%collapsed_229, %transposed_230 : tensor<197x768xf32>, tensor<768x2304xf32>) outs(%22 : tensor<197x2304xf32>) -> tensor<197x2304xf32>
    %449 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg91 : tensor<2304xf32>) outs(%21 : tensor<197x2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x2304xf32>
    %450 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%448, %449 : tensor<197x2304xf32>, tensor<197x2304xf32>) outs(%21 : tensor<197x2304xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<197x2304xf32>
    %expanded_231 = tensor.expand_shape %450 [[0, 1], [2, 3, 4]] output_shape [1, 197, 3, 12, 64] : tensor<197x2304xf32> into tensor<1x197x3x12x64xf32>
    %transposed_232 = linalg.transpose ins(%expanded_231 : tensor<1x197x3x12x64xf32>) outs(%26 : tensor<3x1x12x197x64xf32>) permutation = [2, 0, 3, 1, 4] 
    %extracted_slice_233 = tensor.extract_slice %transposed_232[0, 0, 0, 0, 0] [1, 1, 12, 197, 64] [1, 1, 1, 1, 1] : tensor<3x1x12x197x64xf32> to tensor<1x1x12x197x64xf32>
    %extracted_slice_234 = tensor.extract_slice %transposed_232[1, 0, 0, 0, 0] [1, 1, 12, 197, 64] [1, 1, 1, 1, 1] : tensor<3x1x12x197x64xf32> to tensor<1x1x12x197x64xf32>
    %extracted_slice_235 = tensor.extract_slice %transposed_232[2, 0, 0, 0, 0] [1, 1, 12, 197, 64] [1, 1, 1, 1, 1] : tensor<3x1x12x197x64xf32> to tensor<1x1x12x197x64xf32>
    %collapsed_236 = tensor.collapse_shape %extracted_slice_233 [[0, 1], [2], [3], [4]] : tensor<1x1x12x197x64xf32> into tensor<1x12x197x64xf32>
    %collapsed_237 = tensor.collapse_shape %extracted_slice_234 [[0, 1], [2], [3], [4]] : tensor<1x1x12x197x64xf32> into tensor<1x12x197x64xf32>
    %451 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_236 : tensor<1x12x197x64xf32>) outs(%27 : tensor<1x12x197x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_6 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x12x197x64xf32>
    %transposed_238 = linalg.transpose ins(%collapsed_237 : tensor<1x12x197x64xf32>) outs(%29 : tensor<1x12x64x197xf32>) permutation = [0, 1, 3, 2] 
    %452 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_238 : tensor<1x12x64x197xf32>) outs(%29 : tensor<1x12x64x197xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_6 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x12x64x197xf32>
    %collapsed_239 = tensor.collapse_shape %451 [[0, 1], [2], [3]] : tensor<1x12x197x64xf32> into tensor<12x197x64xf32>
    %collapsed_240 = tensor.collapse_shape %452 [[0, 1], [2], [3]] : tensor<1x12x64x197xf32> into tensor<12x64x197xf32>
    %453 = linalg.batch_matmul ins(%collapsed_239, %collapsed_240 : tensor<12x197x64xf32>, tensor<12x64x197xf32>) outs(%32 : tensor<12x197x197xf32>) -> tensor<12x197x197xf32>
    %expanded_241 = tensor.expand_shape %453 [[0, 1], [2], [3]] output_shape [1, 12, 197, 197] : tensor<12x197x197xf32> into tensor<1x12x197x197xf32>
    %454:2 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_241 : tensor<1x12x197x197xf32>) outs(%37, %35 : tensor<1x12x197xf32>, tensor<1x12x197xi64>) {
    ^bb0(%in: f32, %out: f32, %out_778: i64):
      %1528 = linalg.index 3 : index
      %1529 = arith.index_cast %1528 : index to i64
      %1530 = arith.maximumf %in, %out : f32
      %1531 = arith.cmpf ogt, %in, %out : f32
      %1532 = arith.select %1531, %1529, %out_778 : i64
      linalg.yield %1530, %1532 : f32, i64
    } -> (tensor<1x12x197xf32>, tensor<1x12x197xi64>)
    %expanded_242 = tensor.expand_shape %454#0 [[0], [1], [2, 3]] output_shape [1, 12, 197, 1] : tensor<1x12x197xf32> into tensor<1x12x197x1xf32>
    %455 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_241, %expanded_242 : tensor<1x12x197x197xf32>, tensor<1x12x197x1xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %456 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%455 : tensor<1x12x197x197xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.exp %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %457 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%456 : tensor<1x12x197x197xf32>) outs(%43 : tensor<1x12x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x1xf32>
    %458 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%456, %457 : tensor<1x12x197x197xf32>, tensor<1x12x197x1xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.divf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %459 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_241 : tensor<1x12x197x197xf32>) outs(%46 : tensor<1x12x197x197xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1528 = arith.extf %in : f32 to f64
      %1529 = arith.cmpf oeq, %1528, %cst_3 : f64
      linalg.yield %1529 : i1
    } -> tensor<1x12x197x197xi1>
    %460 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%459 : tensor<1x12x197x197xi1>) outs(%49 : tensor<1x12x197x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1528 = arith.andi %in, %out : i1
      linalg.yield %1528 : i1
    } -> tensor<1x12x197x1xi1>
    %461 = linalg.generic {indexing_maps = [#map8, #map9, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%460, %cst_2, %458 : tensor<1x12x197x1xi1>, tensor<f32>, tensor<1x12x197x197xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: i1, %in_778: f32, %in_779: f32, %out: f32):
      %1528 = arith.select %in, %in_778, %in_779 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %collapsed_243 = tensor.collapse_shape %461 [[0, 1], [2], [3]] : tensor<1x12x197x197xf32> into tensor<12x197x197xf32>
    %collapsed_244 = tensor.collapse_shape %extracted_slice_235 [[0, 1, 2], [3], [4]] : tensor<1x1x12x197x64xf32> into tensor<12x197x64xf32>
    %462 = linalg.batch_matmul ins(%collapsed_243, %collapsed_244 : tensor<12x197x197xf32>, tensor<12x197x64xf32>) outs(%53 : tensor<12x197x64xf32>) -> tensor<12x197x64xf32>
    %expanded_245 = tensor.expand_shape %462 [[0, 1], [2], [3]] output_shape [1, 12, 197, 64] : tensor<12x197x64xf32> into tensor<1x12x197x64xf32>
    %transposed_246 = linalg.transpose ins(%expanded_245 : tensor<1x12x197x64xf32>) outs(%55 : tensor<1x197x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_247 = tensor.collapse_shape %transposed_246 [[0, 1], [2, 3]] : tensor<1x197x12x64xf32> into tensor<197x768xf32>
    %transposed_248 = linalg.transpose ins(%arg92 : tensor<768x768xf32>) outs(%56 : tensor<768x768xf32>) permutation = [1, 0] 
    %463 = linalg.matmul ins(%collapsed_247, %transposed_248 : tensor<197x768xf32>, tensor<768x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %464 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg93 : tensor<768xf32>) outs(%57 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x768xf32>
    %465 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%463, %464 : tensor<197x768xf32>, tensor<197x768xf32>) outs(%57 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<197x768xf32>
    %expanded_249 = tensor.expand_shape %465 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %466 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%434, %expanded_249 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %467 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%466 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %468 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%467 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %collapsed_250 = tensor.collapse_shape %468 [[0], [1, 2]] : tensor<1x197x1xf32> into tensor<1x197xf32>
    %469 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_250 : tensor<1x197xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x197x768xf32>
    %470 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%466, %469 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %471 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%470, %470 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %472 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%471 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %473 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%472 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %474 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%473 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_7 : f64 to f32
      %1529 = arith.addf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x197x1xf32>
    %475 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%474 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.rsqrt %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %collapsed_251 = tensor.collapse_shape %475 [[0], [1, 2]] : tensor<1x197x1xf32> into tensor<1x197xf32>
    %476 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_251 : tensor<1x197xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x197x768xf32>
    %477 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%470, %476 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %478 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%477, %arg94 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %479 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%478, %arg95 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %collapsed_252 = tensor.collapse_shape %479 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %transposed_253 = linalg.transpose ins(%arg96 : tensor<3072x768xf32>) outs(%76 : tensor<768x3072xf32>) permutation = [1, 0] 
    %480 = linalg.matmul ins(%collapsed_252, %transposed_253 : tensor<197x768xf32>, tensor<768x3072xf32>) outs(%78 : tensor<197x3072xf32>) -> tensor<197x3072xf32>
    %481 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg97 : tensor<3072xf32>) outs(%77 : tensor<197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x3072xf32>
    %482 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%480, %481 : tensor<197x3072xf32>, tensor<197x3072xf32>) outs(%77 : tensor<197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<197x3072xf32>
    %expanded_254 = tensor.expand_shape %482 [[0, 1], [2]] output_shape [1, 197, 3072] : tensor<197x3072xf32> into tensor<1x197x3072xf32>
    %483 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_254 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_9 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %484 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_254 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_5 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x197x3072xf32>
    %485 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%484 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.erf %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %486 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%485 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %cst_10 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %487 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%483, %486 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %collapsed_255 = tensor.collapse_shape %487 [[0, 1], [2]] : tensor<1x197x3072xf32> into tensor<197x3072xf32>
    %transposed_256 = linalg.transpose ins(%arg98 : tensor<768x3072xf32>) outs(%88 : tensor<3072x768xf32>) permutation = [1, 0] 
    %488 = linalg.matmul ins(%collapsed_255, %transposed_256 : tensor<197x3072xf32>, tensor<3072x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %489 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg99 : tensor<768xf32>) outs(%57 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x768xf32>
    %490 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%488, %489 : tensor<197x768xf32>, tensor<197x768xf32>) outs(%57 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<197x768xf32>
    %expanded_257 = tensor.expand_shape %490 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %491 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%466, %expanded_257 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %492 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%491 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %493 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%492 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %collapsed_258 = tensor.collapse_shape %493 [[0], [1, 2]] : tensor<1x197x1xf32> into tensor<1x197xf32>
    %494 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_258 : tensor<1x197xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x197x768xf32>
    %495 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%491, %494 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %496 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%495, %495 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %497 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%496 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %498 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%497 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %499 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%498 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_7 : f64 to f32
      %1529 = arith.addf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x197x1xf32>
    %500 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%499 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.rsqrt %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %collapsed_259 = tensor.collapse_shape %500 [[0], [1, 2]] : tensor<1x197x1xf32> into tensor<1x197xf32>
    %501 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_259 : tensor<1x197xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x197x768xf32>
    %502 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%495, %501 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %503 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%502, %arg100 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %504 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%503, %arg101 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %collapsed_260 = tensor.collapse_shape %504 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %transposed_261 = linalg.transpose ins(%arg102 : tensor<2304x768xf32>) outs(%20 : tensor<768x2304xf32>) permutation = [1, 0] 
    %505 = linalg.matmul ins(%collapsed_260, %transposed_261 : tensor<197x768xf32>, tensor<768x2304xf32>) outs(%22 : tensor<197x2304xf32>) -> tensor<197x2304xf32>
    %506 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg103 : tensor<2304xf32>) outs(%21 : tensor<197x2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x2304xf32>
    %507 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%505, %506 : tensor<197x2304xf32>, tensor<197x2304xf32>) outs(%21 : tensor<197x2304xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<197x2304xf32>
    %expanded_262 = tensor.expand_shape %507 [[0, 1], [2, 3, 4]] output_shape [1, 197, 3, 12, 64] : tensor<197x2304xf32> into tensor<1x197x3x12x64xf32>
    %transposed_263 = linalg.transpose ins(%expanded_262 : tensor<1x197x3x12x64xf32>) outs(%26 : tensor<3x1x12x197x64xf32>) permutation = [2, 0, 3, 1, 4] 
    %extracted_slice_264 = tensor.extract_slice %transposed_263[0, 0, 0, 0, 0] [1, 1, 12, 197, 64] [1, 1, 1, 1, 1] : tensor<3x1x12x197x64xf32> to tensor<1x1x12x197x64xf32>
    %extracted_slice_265 = tensor.extract_slice %transposed_263[1, 0, 0, 0, 0] [1, 1, 12, 197, 64] [1, 1, 1, 1, 1] : tensor<3x1x12x197x64xf32> to tensor<1x1x12x197x64xf32>
    %extracted_slice_266 = tensor.extract_slice %transposed_263[2, 0, 0, 0, 0] [1, 1, 12, 197, 64] [1, 1, 1, 1, 1] : tensor<3x1x12x197x64xf32> to tensor<1x1x12x197x64xf32>
    %collapsed_267 = tensor.collapse_shape %extracted_slice_264 [[0, 1], [2], [3], [4]] : tensor<1x1x12x197x64xf32> into tensor<1x12x197x64xf32>
    %collapsed_268 = tensor.collapse_shape %extracted_slice_265 [[0, 1], [2], [3], [4]] : tensor<1x1x12x197x64xf32> into tensor<1x12x197x64xf32>
    %508 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_267 : tensor<1x12x197x64xf32>) outs(%27 : tensor<1x12x197x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_6 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x12x197x64xf32>
    %transposed_269 = linalg.transpose ins(%collapsed_268 : tensor<1x12x197x64xf32>) outs(%29 : tensor<1x12x64x197xf32>) permutation = [0, 1, 3, 2] 
    %509 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_269 : tensor<1x12x64x197xf32>) outs(%29 : tensor<1x12x64x197xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_6 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x12x64x197xf32>
    %collapsed_270 = tensor.collapse_shape %508 [[0, 1], [2], [3]] : tensor<1x12x197x64xf32> into tensor<12x197x64xf32>
    %collapsed_271 = tensor.collapse_shape %509 [[0, 1], [2], [3]] : tensor<1x12x64x197xf32> into tensor<12x64x197xf32>
    %510 = linalg.batch_matmul ins(%collapsed_270, %collapsed_271 : tensor<12x197x64xf32>, tensor<12x64x197xf32>) outs(%32 : tensor<12x197x197xf32>) -> tensor<12x197x197xf32>
    %expanded_272 = tensor.expand_shape %510 [[0, 1], [2], [3]] output_shape [1, 12, 197, 197] : tensor<12x197x197xf32> into tensor<1x12x197x197xf32>
    %511:2 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_272 : tensor<1x12x197x197xf32>) outs(%37, %35 : tensor<1x12x197xf32>, tensor<1x12x197xi64>) {
    ^bb0(%in: f32, %out: f32, %out_778: i64):
      %1528 = linalg.index 3 : index
      %1529 = arith.index_cast %1528 : index to i64
      %1530 = arith.maximumf %in, %out : f32
      %1531 = arith.cmpf ogt, %in, %out : f32
      %1532 = arith.select %1531, %1529, %out_778 : i64
      linalg.yield %1530, %1532 : f32, i64
    } -> (tensor<1x12x197xf32>, tensor<1x12x197xi64>)
    %expanded_273 = tensor.expand_shape %511#0 [[0], [1], [2, 3]] output_shape [1, 12, 197, 1] : tensor<1x12x197xf32> into tensor<1x12x197x1xf32>
    %512 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_272, %expanded_273 : tensor<1x12x197x197xf32>, tensor<1x12x197x1xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %513 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%512 : tensor<1x12x197x197xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.exp %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %514 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%513 : tensor<1x12x197x197xf32>) outs(%43 : tensor<1x12x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x1xf32>
    %515 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%513, %514 : tensor<1x12x197x197xf32>, tensor<1x12x197x1xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.divf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %516 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_272 : tensor<1x12x197x197xf32>) outs(%46 : tensor<1x12x197x197xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1528 = arith.extf %in : f32 to f64
      %1529 = arith.cmpf oeq, %1528, %cst_3 : f64
      linalg.yield %1529 : i1
    } -> tensor<1x12x197x197xi1>
    %517 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%516 : tensor<1x12x197x197xi1>) outs(%49 : tensor<1x12x197x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1528 = arith.andi %in, %out : i1
      linalg.yield %1528 : i1
    } -> tensor<1x12x197x1xi1>
    %518 = linalg.generic {indexing_maps = [#map8, #map9, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%517, %cst_2, %515 : tensor<1x12x197x1xi1>, tensor<f32>, tensor<1x12x197x197xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: i1, %in_778: f32, %in_779: f32, %out: f32):
      %1528 = arith.select %in, %in_778, %in_779 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %collapsed_274 = tensor.collapse_shape %518 [[0, 1], [2], [3]] : tensor<1x12x197x197xf32> into tensor<12x197x197xf32>
    %collapsed_275 = tensor.collapse_shape %extracted_slice_266 [[0, 1, 2], [3], [4]] : tensor<1x1x12x197x64xf32> into tensor<12x197x64xf32>
    %519 = linalg.batch_matmul ins(%collapsed_274, %collapsed_275 : tensor<12x197x197xf32>, tensor<12x197x64xf32>) outs(%53 : tensor<12x197x64xf32>) -> tensor<12x197x64xf32>
    %expanded_276 = tensor.expand_shape %519 [[0, 1], [2], [3]] output_shape [1, 12, 197, 64] : tensor<12x197x64xf32> into tensor<1x12x197x64xf32>
    %transposed_277 = linalg.transpose ins(%expanded_276 : tensor<1x12x197x64xf32>) outs(%55 : tensor<1x197x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_278 = tensor.collapse_shape %transposed_277 [[0, 1], [2, 3]] : tensor<1x197x12x64xf32> into tensor<197x768xf32>
    %transposed_279 = linalg.transpose ins(%arg104 : tensor<768x768xf32>) outs(%56 : tensor<768x768xf32>) permutation = [1, 0] 
    %520 = linalg.matmul ins(%collapsed_278, %transposed_279 : tensor<197x768xf32>, tensor<768x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %521 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg105 : tensor<768xf32>) outs(%57 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x768xf32>
    %522 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%520, %521 : tensor<197x768xf32>, tensor<197x768xf32>) outs(%57 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<197x768xf32>
    %expanded_280 = tensor.expand_shape %522 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %523 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%491, %expanded_280 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %524 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%523 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %525 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%524 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %collapsed_281 = tensor.collapse_shape %525 [[0], [1, 2]] : tensor<1x197x1xf32> into tensor<1x197xf32>
    %526 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_281 : tensor<1x197xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x197x768xf32>
    %527 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%523, %526 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %528 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%527, %527 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %529 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%528 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %530 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%529 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %531 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%530 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_7 : f64 to f32
      %1529 = arith.addf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x197x1xf32>
    %532 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%531 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.rsqrt %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %collapsed_282 = tensor.collapse_shape %532 [[0], [1, 2]] : tensor<1x197x1xf32> into tensor<1x197xf32>
    %533 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_282 : tensor<1x197xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x197x768xf32>
    %534 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%527, %533 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %535 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%534, %arg106 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %536 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%535, %arg107 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %collapsed_283 = tensor.collapse_shape %536 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %transposed_284 = linalg.transpose ins(%arg108 : tensor<3072x768xf32>) outs(%76 : tensor<768x3072xf32>) permutation = [1, 0] 
    %537 = linalg.matmul ins(%collapsed_283, %transposed_284 : tensor<197x768xf32>, tensor<768x3072xf32>) outs(%78 : tensor<197x3072xf32>) -> tensor<197x3072xf32>
    %538 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg109 : tensor<3072xf32>) outs(%77 : tensor<197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x3072xf32>
    %539 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%537, %538 : tensor<197x3072xf32>, tensor<197x3072xf32>) outs(%77 : tensor<197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<197x3072xf32>
    %expanded_285 = tensor.expand_shape %539 [[0, 1], [2]] output_shape [1, 197, 3072] : tensor<197x3072xf32> into tensor<1x197x3072xf32>
    %540 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_285 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_9 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %541 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_285 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_5 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x197x3072xf32>
    %542 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%541 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.erf %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %543 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%542 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %cst_10 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %544 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%540, %543 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %collapsed_286 = tensor.collapse_shape %544 [[0, 1], [2]] : tensor<1x197x3072xf32> into tensor<197x3072xf32>
    %transposed_287 = linalg.transpose ins(%arg110 : tensor<768x3072xf32>) outs(%88 : tensor<3072x768xf32>) permutation = [1, 0] 
    %545 = linalg.matmul ins(%collapsed_286, %transposed_287 : tensor<197x3072xf32>, tensor<3072x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %546 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg111 : tensor<768xf32>) outs(%57 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x768xf32>
    %547 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%545, %546 : tensor<197x768xf32>, tensor<197x768xf32>) outs(%57 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<197x768xf32>
    %expanded_288 = tensor.expand_shape %547 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %548 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%523, %expanded_288 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %549 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%548 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %550 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%549 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %collapsed_289 = tensor.collapse_shape %550 [[0], [1, 2]] : tensor<1x197x1xf32> into tensor<1x197xf32>
    %551 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_289 : tensor<1x197xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x197x768xf32>
    %552 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%548, %551 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %553 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%552, %552 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %554 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%553 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %555 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%554 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %556 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%555 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_7 : f64 to f32
      %1529 = arith.addf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x197x1xf32>
    %557 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%556 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.rsqrt %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %collapsed_290 = tensor.collapse_shape %557 [[0], [1, 2]] : tensor<1x197x1xf32> into tensor<1x197xf32>
    %558 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_290 : tensor<1x197xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x197x768xf32>
    %559 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%552, %558 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %560 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%559, %arg112 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %561 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%560, %arg113 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %collapsed_291 = tensor.collapse_shape %561 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %transposed_292 = linalg.transpose ins(%arg114 : tensor<2304x768xf32>) outs(%20 : tensor<768x2304xf32>) permutation = [1, 0] 
    %562 = linalg.matmul ins(%collapsed_291, %transposed_292 : tensor<197x768xf32>, tensor<768x2304xf32>) outs(%22 : tensor<197x2304xf32>) -> tensor<197x2304xf32>
    %563 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg115 : tensor<2304xf32>) outs(%21 : tensor<197x2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x2304xf32>
    %564 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%562, %563 : tensor<197x2304xf32>, tensor<197x2304xf32>) outs(%21 : tensor<197x2304xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<197x2304xf32>
    %expanded_293 = tensor.expand_shape %564 [[0, 1], [2, 3, 4]] output_shape [1, 197, 3, 12, 64] : tensor<197x2304xf32> into tensor<1x197x3x12x64xf32>
    %transposed_294 = linalg.transpose ins(%expanded_293 : tensor<1x197x3x12x64xf32>) outs(%26 : tensor<3x1x12x197x64xf32>) permutation = [2, 0, 3, 1, 4] 
    %extracted_slice_295 = tensor.extract_slice %transposed_294[0, 0, 0, 0, 0] [1, 1, 12, 197, 64] [1, 1, 1, 1, 1] : tensor<3x1x12x197x64xf32> to tensor<1x1x12x197x64xf32>
    %extracted_slice_296 = tensor.extract_slice %transposed_294[1, 0, 0, 0, 0] [1, 1, 12, 197, 64] [1, 1, 1, 1, 1] : tensor<3x1x12x197x64xf32> to tensor<1x1x12x197x64xf32>
    %extracted_slice_297 = tensor.extract_slice %transposed_294[2, 0, 0, 0, 0] [1, 1, 12, 197, 64] [1, 1, 1, 1, 1] : tensor<3x1x12x197x64xf32> to tensor<1x1x12x197x64xf32>
    %collapsed_298 = tensor.collapse_shape %extracted_slice_295 [[0, 1], [2], [3], [4]] : tensor<1x1x12x197x64xf32> into tensor<1x12x197x64xf32>
    %collapsed_299 = tensor.collapse_shape %extracted_slice_296 [[0, 1], [2], [3], [4]] : tensor<1x1x12x197x64xf32> into tensor<1x12x197x64xf32>
    %565 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_298 : tensor<1x12x197x64xf32>) outs(%27 : tensor<1x12x197x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_6 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x12x197x64xf32>
    %transposed_300 = linalg.transpose ins(%collapsed_299 : tensor<1x12x197x64xf32>) outs(%29 : tensor<1x12x64x197xf32>) permutation = [0, 1, 3, 2] 
    %566 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_300 : tensor<1x12x64x197xf32>) outs(%29 : tensor<1x12x64x197xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_6 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x12x64x197xf32>
    %collapsed_301 = tensor.collapse_shape %565 [[0, 1], [2], [3]] : tensor<1x12x197x64xf32> into tensor<12x197x64xf32>
    %collapsed_302 = tensor.collapse_shape %566 [[0, 1], [2], [3]] : tensor<1x12x64x197xf32> into tensor<12x64x197xf32>
    %567 = linalg.batch_matmul ins(%collapsed_301, %collapsed_302 : tensor<12x197x64xf32>, tensor<12x64x197xf32>) outs(%32 : tensor<12x197x197xf32>) -> tensor<12x197x197xf32>
    %expanded_303 = tensor.expand_shape %567 [[0, 1], [2], [3]] output_shape [1, 12, 197, 197] : tensor<12x197x197xf32> into tensor<1x12x197x197xf32>
    %568:2 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_303 : tensor<1x12x197x197xf32>) outs(%37, %35 : tensor<1x12x197xf32>, tensor<1x12x197xi64>) {
    ^bb0(%in: f32, %out: f32, %out_778: i64):
      %1528 = linalg.index 3 : index
      %1529 = arith.index_cast %1528 : index to i64
      %1530 = arith.maximumf %in, %out : f32
      %1531 = arith.cmpf ogt, %in, %out : f32
      %1532 = arith.select %1531, %1529, %out_778 : i64
      linalg.yield %1530, %1532 : f32, i64
    } -> (tensor<1x12x197xf32>, tensor<1x12x197xi64>)
    %expanded_304 = tensor.expand_shape %568#0 [[0], [1], [2, 3]] output_shape [1, 12, 197, 1] : tensor<1x12x197xf32> into tensor<1x12x197x1xf32>
    %569 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_303, %expanded_304 : tensor<1x12x197x197xf32>, tensor<1x12x197x1xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %570 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%569 : tensor<1x12x197x197xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.exp %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %571 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%570 : tensor<1x12x197x197xf32>) outs(%43 : tensor<1x12x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x1xf32>
    %572 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%570, %571 : tensor<1x12x197x197xf32>, tensor<1x12x197x1xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.divf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %573 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_303 : tensor<1x12x197x197xf32>) outs(%46 : tensor<1x12x197x197xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1528 = arith.extf %in : f32 to f64
      %1529 = arith.cmpf oeq, %1528, %cst_3 : f64
      linalg.yield %1529 : i1
    } -> tensor<1x12x197x197xi1>
    %574 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%573 : tensor<1x12x197x197xi1>) outs(%49 : tensor<1x12x197x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1528 = arith.andi %in, %out : i1
      linalg.yield %1528 : i1
    } -> tensor<1x12x197x1xi1>
    %575 = linalg.generic {indexing_maps = [#map8, #map9, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%574, %cst_2, %572 : tensor<1x12x197x1xi1>, tensor<f32>, tensor<1x12x197x197xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: i1, %in_778: f32, %in_779: f32, %out: f32):
      %1528 = arith.select %in, %in_778, %in_779 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %collapsed_305 = tensor.collapse_shape %575 [[0, 1], [2], [3]] : tensor<1x12x197x197xf32> into tensor<12x197x197xf32>
    %collapsed_306 = tensor.collapse_shape %extracted_slice_297 [[0, 1, 2], [3], [4]] : tensor<1x1x12x197x64xf32> into tensor<12x197x64xf32>
    %576 = linalg.batch_matmul ins(%collapsed_305, %collapsed_306 : tensor<12x197x197xf32>, tensor<12x197x64xf32>) outs(%53 : tensor<12x197x64xf32>) -> tensor<12x197x64xf32>
    %expanded_307 = tensor.expand_shape %576 [[0, 1], [2], [3]] output_shape [1, 12, 197, 64] : tensor<12x197x64xf32> into tensor<1x12x197x64xf32>
    %transposed_308 = linalg.transpose ins(%expanded_307 : tensor<1x12x197x64xf32>) outs(%55 : tensor<1x197x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_309 = tensor.collapse_shape %transposed_308 [[0, 1], [2, 3]] : tensor<1x197x12x64xf32> into tensor<197x768xf32>
    %transposed_310 = linalg.transpose ins(%arg116 : tensor<768x768xf32>) outs(%56 : tensor<768x768xf32>) permutation = [1, 0] 
    %577 = linalg.matmul ins(%collapsed_309, %transposed_310 : tensor<197x768xf32>, tensor<768x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %578 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg117 : tensor<768xf32>) outs(%57 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x768xf32>
    %579 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%577, %578 : tensor<197x768xf32>, tensor<197x768xf32>) outs(%57 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<197x768xf32>
    %expanded_311 = tensor.expand_shape %579 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %580 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%548, %expanded_311 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %581 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%580 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %582 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%581 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %collapsed_312 = tensor.collapse_shape %582 [[0], [1, 2]] : tensor<1x197x1xf32> into tensor<1x197xf32>
    %583 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_312 : tensor<1x197xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x197x768xf32>
    %584 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%580, %583 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %585 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%584, %584 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %586 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%585 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %587 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%586 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %588 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%587 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_7 : f64 to f32
      %1529 = arith.addf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x197x1xf32>
    %589 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%588 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.rsqrt %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %collapsed_313 = tensor.collapse_shape %589 [[0], [1, 2]] : tensor<1x197x1xf32> into tensor<1x197xf32>
    %590 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_313 : tensor<1x197xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x197x768xf32>
    %591 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%584, %590 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %592 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%591, %arg118 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %593 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%592, %arg119 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %collapsed_314 = tensor.collapse_shape %593 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %transposed_315 = linalg.transpose ins(%arg120 : tensor<3072x768xf32>) outs(%76 : tensor<768x3072xf32>) permutation = [1, 0] 
    %594 = linalg.matmul ins(%collapsed_314, %transposed_315 : tensor<197x768xf32>, tensor<768x3072xf32>) outs(%78 : tensor<197x3072xf32>) -> tensor<197x3072xf32>
    %595 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg121 : tensor<3072xf32>) outs(%77 : tensor<197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x3072xf32>
    %596 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%594, %595 : tensor<197x3072xf32>, tensor<197x3072xf32>) outs(%77 : tensor<197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<197x3072xf32>
    %expanded_316 = tensor.expand_shape %596 [[0, 1], [2]] output_shape [1, 197, 3072] : tensor<197x3072xf32> into tensor<1x197x3072xf32>
    %597 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_316 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_9 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %598 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_316 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_5 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x197x3072xf32>
    %599 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%598 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.erf %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %600 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%599 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %cst_10 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %601 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%597, %600 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %collapsed_317 = tensor.collapse_shape %601 [[0, 1], [2]] : tensor<1x197x3072xf32> into tensor<197x3072xf32>
    %transposed_318 = linalg.transpose ins(%arg122 : tensor<768x3072xf32>) outs(%88 : tensor<3072x768xf32>) permutation = [1, 0] 
    %602 = linalg.matmul ins(%collapsed_317, %transposed_318 : tensor<197x3072xf32>, tensor<3072x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %603 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg123 : tensor<768xf32>) outs(%57 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x768xf32>
    %604 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%602, %603 : tensor<197x768xf32>, tensor<197x768xf32>) outs(%57 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<197x768xf32>
    %expanded_319 = tensor.expand_shape %604 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %605 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%580, %expanded_319 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %606 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%605 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %607 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%606 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %collapsed_320 = tensor.collapse_shape %607 [[0], [1, 2]] : tensor<1x197x1xf32> into tensor<1x197xf32>
    %608 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_320 : tensor<1x197xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x197x768xf32>
    %609 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%605, %608 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %610 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%609, %609 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %611 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%610 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %612 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%611 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %613 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%612 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_7 : f64 to f32
      %1529 = arith.addf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x197x1xf32>
    %614 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%613 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.rsqrt %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %collapsed_321 = tensor.collapse_shape %614 [[0], [1, 2]] : tensor<1x197x1xf32> into tensor<1x197xf32>
    %615 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_321 : tensor<1x197xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x197x768xf32>
    %616 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%609, %615 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %617 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%616, %arg124 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %618 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%617, %arg125 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %collapsed_322 = tensor.collapse_shape %618 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %transposed_323 = linalg.transpose ins(%arg126 : tensor<2304x768xf32>) outs(%20 : tensor<768x2304xf32>) permutation = [1, 0] 
    %619 = linalg.matmul ins(%collapsed_322, %transposed_323 : tensor<197x768xf32>, tensor<768x2304xf32>) outs(%22 : tensor<197x2304xf32>) -> tensor<197x2304xf32>
    %620 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg127 : tensor<2304xf32>) outs(%21 : tensor<197x2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x2304xf32>
    %621 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%619, %620 : tensor<197x2304xf32>, tensor<197x2304xf32>) outs(%21 : tensor<197x2304xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<197x2304xf32>
    %expanded_324 = tensor.expand_shape %621 [[0, 1], [2, 3, 4]] output_shape [1, 197, 3, 12, 64] : tensor<197x2304xf32> into tensor<1x197x3x12x64xf32>
    %transposed_325 = linalg.transpose ins(%expanded_324 : tensor<1x197x3x12x64xf32>) outs(%26 : tensor<3x1x12x197x64xf32>) permutation = [2, 0, 3, 1, 4] 
    %extracted_slice_326 = tensor.extract_slice %transposed_325[0, 0, 0, 0, 0] [1, 1, 12, 197, 64] [1, 1, 1, 1, 1] : tensor<3x1x12x197x64xf32> to tensor<1x1x12x197x64xf32>
    %extracted_slice_327 = tensor.extract_slice %transposed_325[1, 0, 0, 0, 0] [1, 1, 12, 197, 64] [1, 1, 1, 1, 1] : tensor<3x1x12x197x64xf32> to tensor<1x1x12x197x64xf32>
    %extracted_slice_328 = tensor.extract_slice %transposed_325[2, 0, 0, 0, 0] [1, 1, 12, 197, 64] [1, 1, 1, 1, 1] : tensor<3x1x12x197x64xf32> to tensor<1x1x12x197x64xf32>
    %collapsed_329 = tensor.collapse_shape %extracted_slice_326 [[0, 1], [2], [3], [4]] : tensor<1x1x12x197x64xf32> into tensor<1x12x197x64xf32>
    %collapsed_330 = tensor.collapse_shape %extracted_slice_327 [[0, 1], [2], [3], [4]] : tensor<1x1x12x197x64xf32> into tensor<1x12x197x64xf32>
    %622 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_329 : tensor<1x12x197x64xf32>) outs(%27 : tensor<1x12x197x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_6 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x12x197x64xf32>
    %transposed_331 = linalg.transpose ins(%collapsed_330 : tensor<1x12x197x64xf32>) outs(%29 : tensor<1x12x64x197xf32>) permutation = [0, 1, 3, 2] 
    %623 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_331 : tensor<1x12x64x197xf32>) outs(%29 : tensor<1x12x64x197xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_6 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x12x64x197xf32>
    %collapsed_332 = tensor.collapse_shape %622 [[0, 1], [2], [3]] : tensor<1x12x197x64xf32> into tensor<12x197x64xf32>
    %collapsed_333 = tensor.collapse_shape %623 [[0, 1], [2], [3]] : tensor<1x12x64x197xf32> into tensor<12x64x197xf32>
    %624 = linalg.batch_matmul ins(%collapsed_332, %collapsed_333 : tensor<12x197x64xf32>, tensor<12x64x197xf32>) outs(%32 : tensor<12x197x197xf32>) -> tensor<12x197x197xf32>
    %expanded_334 = tensor.expand_shape %624 [[0, 1], [2], [3]] output_shape [1, 12, 197, 197] : tensor<12x197x197xf32> into tensor<1x12x197x197xf32>
    %625:2 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_334 : tensor<1x12x197x197xf32>) outs(%37, %35 : tensor<1x12x197xf32>, tensor<1x12x197xi64>) {
    ^bb0(%in: f32, %out: f32, %out_778: i64):
      %1528 = linalg.index 3 : index
      %1529 = arith.index_cast %1528 : index to i64
      %1530 = arith.maximumf %in, %out : f32
      %1531 = arith.cmpf ogt, %in, %out : f32
      %1532 = arith.select %1531, %1529, %out_778 : i64
      linalg.yield %1530, %1532 : f32, i64
    } -> (tensor<1x12x197xf32>, tensor<1x12x197xi64>)
    %expanded_335 = tensor.expand_shape %625#0 [[0], [1], [2, 3]] output_shape [1, 12, 197, 1] : tensor<1x12x197xf32> into tensor<1x12x197x1xf32>
    %626 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_334, %expanded_335 : tensor<1x12x197x197xf32>, tensor<1x12x197x1xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %627 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%626 : tensor<1x12x197x197xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.exp %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %628 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%627 : tensor<1x12x197x197xf32>) outs(%43 : tensor<1x12x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x1xf32>
    %629 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%627, %628 : tensor<1x12x197x197xf32>, tensor<1x12x197x1xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.divf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %630 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_334 : tensor<1x12x197x197xf32>) outs(%46 : tensor<1x12x197x197xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1528 = arith.extf %in : f32 to f64
      %1529 = arith.cmpf oeq, %1528, %cst_3 : f64
      linalg.yield %1529 : i1
    } -> tensor<1x12x197x197xi1>
    %631 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%630 : tensor<1x12x197x197xi1>) outs(%49 : tensor<1x12x197x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1528 = arith.andi %in, %out : i1
      linalg.yield %1528 : i1
    } -> tensor<1x12x197x1xi1>
    %632 = linalg.generic {indexing_maps = [#map8, #map9, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%631, %cst_2, %629 : tensor<1x12x197x1xi1>, tensor<f32>, tensor<1x12x197x197xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: i1, %in_778: f32, %in_779: f32, %out: f32):
      %1528 = arith.select %in, %in_778, %in_779 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %collapsed_336 = tensor.collapse_shape %632 [[0, 1], [2], [3]] : tensor<1x12x197x197xf32> into tensor<12x197x197xf32>
    %collapsed_337 = tensor.collapse_shape %extracted_slice_328 [[0, 1, 2], [3], [4]] : tensor<1x1x12x197x64xf32> into tensor<12x197x64xf32>
    %633 = linalg.batch_matmul ins(%collapsed_336, %collapsed_337 : tensor<12x197x197xf32>, tensor<12x197x64xf32>) outs(%53 : tensor<12x197x64xf32>) -> tensor<12x197x64xf32>
    %expanded_338 = tensor.expand_shape %633 [[0, 1], [2], [3]] output_shape [1, 12, 197, 64] : tensor<12x197x64xf32> into tensor<1x12x197x64xf32>
    %transposed_339 = linalg.transpose ins(%expanded_338 : tensor<1x12x197x64xf32>) outs(%55 : tensor<1x197x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_340 = tensor.collapse_shape %transposed_339 [[0, 1], [2, 3]] : tensor<1x197x12x64xf32> into tensor<197x768xf32>
    %transposed_341 = linalg.transpose ins(%arg128 : tensor<768x768xf32>) outs(%56 : tensor<768x768xf32>) permutation = [1, 0] 
    %634 = linalg.matmul ins(%collapsed_340, %transposed_341 : tensor<197x768xf32>, tensor<768x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %635 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg129 : tensor<768xf32>) outs(%57 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x768xf32>
    %636 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%634, %635 : tensor<197x768xf32>, tensor<197x768xf32>) outs(%57 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<197x768xf32>
    %expanded_342 = tensor.expand_shape %636 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %637 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%605, %expanded_342 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %638 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%637 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %639 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%638 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %collapsed_343 = tensor.collapse_shape %639 [[0], [1, 2]] : tensor<1x197x1xf32> into tensor<1x197xf32>
    %640 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_343 : tensor<1x197xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x197x768xf32>
    %641 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%637, %640 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %642 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%641, %641 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %643 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%642 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %644 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%643 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %645 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%644 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_7 : f64 to f32
      %1529 = arith.addf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x197x1xf32>
    %646 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%645 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.rsqrt %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %collapsed_344 = tensor.collapse_shape %646 [[0], [1, 2]] : tensor<1x197x1xf32> into tensor<1x197xf32>
    %647 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_344 : tensor<1x197xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x197x768xf32>
    %648 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%641, %647 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %649 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%648, %arg130 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %650 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%649, %arg131 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %collapsed_345 = tensor.collapse_shape %650 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %transposed_346 = linalg.transpose ins(%arg132 : tensor<3072x768xf32>) outs(%76 : tensor<768x3072xf32>) permutation = [1, 0] 
    %651 = linalg.matmul ins(%collapsed_345, %transposed_346 : tensor<197x768xf32>, tensor<768x3072xf32>) outs(%78 : tensor<197x3072xf32>) -> tensor<197x3072xf32>
    %652 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg133 : tensor<3072xf32>) outs(%77 : tensor<197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x3072xf32>
    %653 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%651, %652 : tensor<197x3072xf32>, tensor<197x3072xf32>) outs(%77 : tensor<197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<197x3072xf32>
    %expanded_347 = tensor.expand_shape %653 [[0, 1], [2]] output_shape [1, 197, 3072] : tensor<197x3072xf32> into tensor<1x197x3072xf32>
    %654 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_347 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_9 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %655 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_347 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_5 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x197x3072xf32>
    %656 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%655 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.erf %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %657 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%656 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %cst_10 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %658 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%654, %657 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %collapsed_348 = tensor.collapse_shape %658 [[0, 1], [2]] : tensor<1x197x3072xf32> into tensor<197x3072xf32>
    %transposed_349 = linalg.transpose ins(%arg134 : tensor<768x3072xf32>) outs(%88 : tensor<3072x768xf32>) permutation = [1, 0] 
    %659 = linalg.matmul ins(%collapsed_348, %transposed_349 : tensor<197x3072xf32>, tensor<3072x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %660 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg135 : tensor<768xf32>) outs(%57 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x768xf32>
    %661 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%659, %660 : tensor<197x768xf32>, tensor<197x768xf32>) outs(%57 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<197x768xf32>
    %expanded_350 = tensor.expand_shape %661 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %662 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%637, %expanded_350 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %663 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%662 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %664 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%663 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %collapsed_351 = tensor.collapse_shape %664 [[0], [1, 2]] : tensor<1x197x1xf32> into tensor<1x197xf32>
    %665 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_351 : tensor<1x197xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x197x768xf32>
    %666 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%662, %665 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %667 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%666, %666 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %668 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%667 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %669 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%668 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %670 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%669 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_7 : f64 to f32
      %1529 = arith.addf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x197x1xf32>
    %671 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%670 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.rsqrt %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %collapsed_352 = tensor.collapse_shape %671 [[0], [1, 2]] : tensor<1x197x1xf32> into tensor<1x197xf32>
    %672 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_352 : tensor<1x197xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x197x768xf32>
    %673 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%666, %672 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %674 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%673, %arg136 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %675 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%674, %arg137 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %collapsed_353 = tensor.collapse_shape %675 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %transposed_354 = linalg.transpose ins(%arg138 : tensor<2304x768xf32>) outs(%20 : tensor<768x2304xf32>) permutation = [1, 0] 
    %676 = linalg.matmul ins(%collapsed_353, %transposed_354 : tensor<197x768xf32>, tensor<768x2304xf32>) outs(%22 : tensor<197x2304xf32>) -> tensor<197x2304xf32>
    %677 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg139 : tensor<2304xf32>) outs(%21 : tensor<197x2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x2304xf32>
    %678 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%676, %677 : tensor<197x2304xf32>, tensor<197x2304xf32>) outs(%21 : tensor<197x2304xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<197x2304xf32>
    %expanded_355 = tensor.expand_shape %678 [[0, 1], [2, 3, 4]] output_shape [1, 197, 3, 12, 64] : tensor<197x2304xf32> into tensor<1x197x3x12x64xf32>
    %transposed_356 = linalg.transpose ins(%expanded_355 : tensor<1x197x3x12x64xf32>) outs(%26 : tensor<3x1x12x197x64xf32>) permutation = [2, 0, 3, 1, 4] 
    %extracted_slice_357 = tensor.extract_slice %transposed_356[0, 0, 0, 0, 0] [1, 1, 12, 197, 64] [1, 1, 1, 1, 1] : tensor<3x1x12x197x64xf32> to tensor<1x1x12x197x64xf32>
    %extracted_slice_358 = tensor.extract_slice %transposed_356[1, 0, 0, 0, 0] [1, 1, 12, 197, 64] [1, 1, 1, 1, 1] : tensor<3x1x12x197x64xf32> to tensor<1x1x12x197x64xf32>
    %extracted_slice_359 = tensor.extract_slice %transposed_356[2, 0, 0, 0, 0] [1, 1, 12, 197, 64] [1, 1, 1, 1, 1] : tensor<3x1x12x197x64xf32> to tensor<1x1x12x197x64xf32>
    %collapsed_360 = tensor.collapse_shape %extracted_slice_357 [[0, 1], [2], [3], [4]] : tensor<1x1x12x197x64xf32> into tensor<1x12x197x64xf32>
    %collapsed_361 = tensor.collapse_shape %extracted_slice_358 [[0, 1], [2], [3], [4]] : tensor<1x1x12x197x64xf32> into tensor<1x12x197x64xf32>
    %679 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_360 : tensor<1x12x197x64xf32>) outs(%27 : tensor<1x12x197x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_6 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x12x197x64xf32>
    %transposed_362 = linalg.transpose ins(%collapsed_361 : tensor<1x12x197x64xf32>) outs(%29 : tensor<1x12x64x197xf32>) permutation = [0, 1, 3, 2] 
    %680 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_362 : tensor<1x12x64x197xf32>) outs(%29 : tensor<1x12x64x197xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_6 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x12x64x197xf32>
    %collapsed_363 = tensor.collapse_shape %679 [[0, 1], [2], [3]] : tensor<1x12x197x64xf32> into tensor<12x197x64xf32>
    %collapsed_364 = tensor.collapse_shape %680 [[0, 1], [2], [3]] : tensor<1x12x64x197xf32> into tensor<12x64x197xf32>
    %681 = linalg.batch_matmul ins(%collapsed_363, %collapsed_364 : tensor<12x197x64xf32>, tensor<12x64x197xf32>) outs(%32 : tensor<12x197x197xf32>) -> tensor<12x197x197xf32>
    %expanded_365 = tensor.expand_shape %681 [[0, 1], [2], [3]] output_shape [1, 12, 197, 197] : tensor<12x197x197xf32> into tensor<1x12x197x197xf32>
    %682:2 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_365 : tensor<1x12x197x197xf32>) outs(%37, %35 : tensor<1x12x197xf32>, tensor<1x12x197xi64>) {
    ^bb0(%in: f32, %out: f32, %out_778: i64):
      %1528 = linalg.index 3 : index
      %1529 = arith.index_cast %1528 : index to i64
      %1530 = arith.maximumf %in, %out : f32
      %1531 = arith.cmpf ogt, %in, %out : f32
      %1532 = arith.select %1531, %1529, %out_778 : i64
      linalg.yield %1530, %1532 : f32, i64
    } -> (tensor<1x12x197xf32>, tensor<1x12x197xi64>)
    %expanded_366 = tensor.expand_shape %682#0 [[0], [1], [2, 3]] output_shape [1, 12, 197, 1] : tensor<1x12x197xf32> into tensor<1x12x197x1xf32>
    %683 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_365, %expanded_366 : tensor<1x12x197x197xf32>, tensor<1x12x197x1xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %684 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%683 : tensor<1x12x197x197xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.exp %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %685 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%684 : tensor<1x12x197x197xf32>) outs(%43 : tensor<1x12x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x1xf32>
    %686 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%684, %685 : tensor<1x12x197x197xf32>, tensor<1x12x197x1xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.divf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %687 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_365 : tensor<1x12x197x197xf32>) outs(%46 : tensor<1x12x197x197xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1528 = arith.extf %in : f32 to f64
      %1529 = arith.cmpf oeq, %1528, %cst_3 : f64
      linalg.yield %1529 : i1
    } -> tensor<1x12x197x197xi1>
    %688 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%687 : tensor<1x12x197x197xi1>) outs(%49 : tensor<1x12x197x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1528 = arith.andi %in, %out : i1
      linalg.yield %1528 : i1
    } -> tensor<1x12x197x1xi1>
    %689 = linalg.generic {indexing_maps = [#map8, #map9, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%688, %cst_2, %686 : tensor<1x12x197x1xi1>, tensor<f32>, tensor<1x12x197x197xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: i1, %in_778: f32, %in_779: f32, %out: f32):
      %1528 = arith.select %in, %in_778, %in_779 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %collapsed_367 = tensor.collapse_shape %689 [[0, 1], [2], [3]] : tensor<1x12x197x197xf32> into tensor<12x197x197xf32>
    %collapsed_368 = tensor.collapse_shape %extracted_slice_359 [[0, 1, 2], [3], [4]] : tensor<1x1x12x197x64xf32> into tensor<12x197x64xf32>
    %690 = linalg.batch_matmul ins(%collapsed_367, %collapsed_368 : tensor<12x197x197xf32>, tensor<12x197x64xf32>) outs(%53 : tensor<12x197x64xf32>) -> tensor<12x197x64xf32>
    %expanded_369 = tensor.expand_shape %690 [[0, 1], [2], [3]] output_shape [1, 12, 197, 64] : tensor<12x197x64xf32> into tensor<1x12x197x64xf32>
    %transposed_370 = linalg.transpose ins(%expanded_369 : tensor<1x12x197x64xf32>) outs(%55 : tensor<1x197x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_371 = tensor.collapse_shape %transposed_370 [[0, 1], [2, 3]] : tensor<1x197x12x64xf32> into tensor<197x768xf32>
    %transposed_372 = linalg.transpose ins(%arg140 : tensor<768x768xf32>) outs(%56 : tensor<768x768xf32>) permutation = [1, 0] 
    %691 = linalg.matmul ins(%collapsed_371, %transposed_372 : tensor<197x768xf32>, tensor<768x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %692 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg141 : tensor<768xf32>) outs(%57 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x768xf32>
    %693 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%691, %692 : tensor<197x768xf32>, tensor<197x768xf32>) outs(%57 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<197x768xf32>
    %expanded_373 = tensor.expand_shape %693 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %694 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%662, %expanded_373 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %695 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%694 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %696 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%695 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %collapsed_374 = tensor.collapse_shape %696 [[0], [1, 2]] : tensor<1x197x1xf32> into tensor<1x197xf32>
    %697 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_374 : tensor<1x197xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x197x768xf32>
    %698 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%694, %697 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %699 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%698, %698 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %700 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%699 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %701 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%700 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %702 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%701 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_7 : f64 to f32
      %1529 = arith.addf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x197x1xf32>
    %703 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%702 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.rsqrt %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %collapsed_375 = tensor.collapse_shape %703 [[0], [1, 2]] : tensor<1x197x1xf32> into tensor<1x197xf32>
    %704 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_375 : tensor<1x197xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x197x768xf32>
    %705 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%698, %704 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %706 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%705, %arg142 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %707 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%706, %arg143 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %collapsed_376 = tensor.collapse_shape %707 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %transposed_377 = linalg.transpose ins(%arg144 : tensor<3072x768xf32>) outs(%76 : tensor<768x3072xf32>) permutation = [1, 0] 
    %708 = linalg.matmul ins(%collapsed_376, %transposed_377 : tensor<197x768xf32>, tensor<768x3072xf32>) outs(%78 : tensor<197x3072xf32>) -> tensor<197x3072xf32>
    %709 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg145 : tensor<3072xf32>) outs(%77 : tensor<197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x3072xf32>
    %710 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%708, %709 : tensor<197x3072xf32>, tensor<197x3072xf32>) outs(%77 : tensor<197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<197x3072xf32>
    %expanded_378 = tensor.expand_shape %710 [[0, 1], [2]] output_shape [1, 197, 3072] : tensor<197x3072xf32> into tensor<1x197x3072xf32>
    %711 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_378 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_9 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %712 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_378 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_5 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x197x3072xf32>
    %713 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%712 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.erf %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %714 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%713 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %cst_10 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %715 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%711, %714 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %collapsed_379 = tensor.collapse_shape %715 [[0, 1], [2]] : tensor<1x197x3072xf32> into tensor<197x3072xf32>
    %transposed_380 = linalg.transpose ins(%arg146 : tensor<768x3072xf32>) outs(%88 : tensor<3072x768xf32>) permutation = [1, 0] 
    %716 = linalg.matmul ins(%collapsed_379, %transposed_380 : tensor<197x3072xf32>, tensor<3072x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %717 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg147 : tensor<768xf32>) outs(%57 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<197x768xf32>
    %718 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%716, %717 : tensor<197x768xf32>, tensor<197x768xf32>) outs(%57 : tensor<197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<197x768xf32>
    %expanded_381 = tensor.expand_shape %718 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %719 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%694, %expanded_381 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %720 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%719 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %721 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%720 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %collapsed_382 = tensor.collapse_shape %721 [[0], [1, 2]] : tensor<1x197x1xf32> into tensor<1x197xf32>
    %722 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_382 : tensor<1x197xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x197x768xf32>
    %723 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%719, %722 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %724 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%723, %723 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %725 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%724 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %726 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%725 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %727 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%726 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_7 : f64 to f32
      %1529 = arith.addf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x197x1xf32>
    %728 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%727 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.rsqrt %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %collapsed_383 = tensor.collapse_shape %728 [[0], [1, 2]] : tensor<1x197x1xf32> into tensor<1x197xf32>
    %729 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_383 : tensor<1x197xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x197x768xf32>
    %730 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%723, %729 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %731 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%730, %arg148 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %732 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%731, %arg149 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %extracted_slice_384 = tensor.extract_slice %732[0, 0, 0] [1, 1, 768] [1, 1, 1] : tensor<1x197x768xf32> to tensor<1x1x768xf32>
    %collapsed_385 = tensor.collapse_shape %extracted_slice_384 [[0, 1], [2]] : tensor<1x1x768xf32> into tensor<1x768xf32>
    %733 = tensor.empty() : tensor<768x1000xf32>
    %transposed_386 = linalg.transpose ins(%arg150 : tensor<1000x768xf32>) outs(%733 : tensor<768x1000xf32>) permutation = [1, 0] 
    %734 = tensor.empty() : tensor<1x1000xf32>
    %735 = linalg.fill ins(%cst : f32) outs(%734 : tensor<1x1000xf32>) -> tensor<1x1000xf32>
    %736 = linalg.matmul ins(%collapsed_385, %transposed_386 : tensor<1x768xf32>, tensor<768x1000xf32>) outs(%735 : tensor<1x1000xf32>) -> tensor<1x1000xf32>
    %737 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg151 : tensor<1000xf32>) outs(%734 : tensor<1x1000xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1000xf32>
    %738 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%736, %737 : tensor<1x1000xf32>, tensor<1x1000xf32>) outs(%734 : tensor<1x1000xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x1000xf32>
    %739 = tensor.empty() : tensor<1x768xf32>
    %740 = linalg.fill ins(%cst : f32) outs(%739 : tensor<1x768xf32>) -> tensor<1x768xf32>
    %741 = linalg.matmul ins(%arg153, %arg150 : tensor<1x1000xf32>, tensor<1000x768xf32>) outs(%740 : tensor<1x768xf32>) -> tensor<1x768xf32>
    %742 = tensor.empty() : tensor<1000x1xf32>
    %transposed_387 = linalg.transpose ins(%arg153 : tensor<1x1000xf32>) outs(%742 : tensor<1000x1xf32>) permutation = [1, 0] 
    %743 = tensor.empty() : tensor<1000x768xf32>
    %744 = linalg.fill ins(%cst : f32) outs(%743 : tensor<1000x768xf32>) -> tensor<1000x768xf32>
    %745 = linalg.matmul ins(%transposed_387, %collapsed_385 : tensor<1000x1xf32>, tensor<1x768xf32>) outs(%744 : tensor<1000x768xf32>) -> tensor<1000x768xf32>
    %746 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["reduction", "parallel"]} ins(%arg153 : tensor<1x1000xf32>) outs(%735 : tensor<1x1000xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x1000xf32>
    %collapsed_388 = tensor.collapse_shape %746 [[0, 1]] : tensor<1x1000xf32> into tensor<1000xf32>
    %expanded_389 = tensor.expand_shape %741 [[0], [1, 2]] output_shape [1, 1, 768] : tensor<1x768xf32> into tensor<1x1x768xf32>
    %inserted_slice = tensor.insert_slice %expanded_389 into %cst_1[0, 0, 0] [1, 1, 768] [1, 1, 1] : tensor<1x1x768xf32> into tensor<1x197x768xf32>
    %747 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%719, %721 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %748 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%747, %728 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %749 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%inserted_slice, %arg148 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %750 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%749 : tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %751 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%749 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %752 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%749, %748 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %753 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%752 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %754 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%748, %753 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %755 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%750, %751 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %756 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%755, %754 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %757 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%728 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %758 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%757, %756 : tensor<1x197x1xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %759 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%inserted_slice, %748 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %760 = tensor.empty() : tensor<768xf32>
    %761 = linalg.fill ins(%cst : f32) outs(%760 : tensor<768xf32>) -> tensor<768xf32>
    %762 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%759 : tensor<1x197x768xf32>) outs(%761 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<768xf32>
    %763 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%inserted_slice : tensor<1x197x768xf32>) outs(%761 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<768xf32>
    %collapsed_390 = tensor.collapse_shape %758 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %764 = linalg.matmul ins(%collapsed_390, %arg146 : tensor<197x768xf32>, tensor<768x3072xf32>) outs(%78 : tensor<197x3072xf32>) -> tensor<197x3072xf32>
    %765 = tensor.empty() : tensor<768x197xf32>
    %transposed_391 = linalg.transpose ins(%collapsed_390 : tensor<197x768xf32>) outs(%765 : tensor<768x197xf32>) permutation = [1, 0] 
    %766 = linalg.fill ins(%cst : f32) outs(%76 : tensor<768x3072xf32>) -> tensor<768x3072xf32>
    %767 = linalg.matmul ins(%transposed_391, %collapsed_379 : tensor<768x197xf32>, tensor<197x3072xf32>) outs(%766 : tensor<768x3072xf32>) -> tensor<768x3072xf32>
    %768 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["reduction", "parallel"]} ins(%collapsed_390 : tensor<197x768xf32>) outs(%740 : tensor<1x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x768xf32>
    %collapsed_392 = tensor.collapse_shape %768 [[0, 1]] : tensor<1x768xf32> into tensor<768xf32>
    %expanded_393 = tensor.expand_shape %764 [[0, 1], [2]] output_shape [1, 197, 3072] : tensor<197x3072xf32> into tensor<1x197x3072xf32>
    %769 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%714 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_9 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %770 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_378, %expanded_378 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %771 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%770 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %772 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%771 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.exp %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %773 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%772 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_4 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x197x3072xf32>
    %774 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_378, %773 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %775 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%769, %774 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %776 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_393, %775 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %collapsed_394 = tensor.collapse_shape %776 [[0, 1], [2]] : tensor<1x197x3072xf32> into tensor<197x3072xf32>
    %777 = linalg.matmul ins(%collapsed_394, %arg144 : tensor<197x3072xf32>, tensor<3072x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %778 = tensor.empty() : tensor<3072x197xf32>
    %transposed_395 = linalg.transpose ins(%collapsed_394 : tensor<197x3072xf32>) outs(%778 : tensor<3072x197xf32>) permutation = [1, 0] 
    %779 = linalg.fill ins(%cst : f32) outs(%88 : tensor<3072x768xf32>) -> tensor<3072x768xf32>
    %780 = linalg.matmul ins(%transposed_395, %collapsed_376 : tensor<3072x197xf32>, tensor<197x768xf32>) outs(%779 : tensor<3072x768xf32>) -> tensor<3072x768xf32>
    %781 = tensor.empty() : tensor<1x3072xf32>
    %782 = linalg.fill ins(%cst : f32) outs(%781 : tensor<1x3072xf32>) -> tensor<1x3072xf32>
    %783 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["reduction", "parallel"]} ins(%collapsed_394 : tensor<197x3072xf32>) outs(%782 : tensor<1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x3072xf32>
    %collapsed_396 = tensor.collapse_shape %783 [[0, 1]] : tensor<1x3072xf32> into tensor<3072xf32>
    %expanded_397 = tensor.expand_shape %777 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %784 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%694, %696 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %785 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%784, %703 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %786 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_397, %arg142 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %787 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%786 : tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %788 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%786 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %789 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%786, %785 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %790 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%789 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %791 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%785, %790 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %792 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%787, %788 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %793 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%792, %791 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %794 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%703 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %795 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%794, %793 : tensor<1x197x1xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %796 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_397, %785 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %797 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%796 : tensor<1x197x768xf32>) outs(%761 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<768xf32>
    %798 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_397 : tensor<1x197x768xf32>) outs(%761 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<768xf32>
    %799 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%758, %795 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %collapsed_398 = tensor.collapse_shape %799 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %800 = linalg.matmul ins(%collapsed_398, %arg140 : tensor<197x768xf32>, tensor<768x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %transposed_399 = linalg.transpose ins(%collapsed_398 : tensor<197x768xf32>) outs(%765 : tensor<768x197xf32>) permutation = [1, 0] 
    %801 = linalg.fill ins(%cst : f32) outs(%56 : tensor<768x768xf32>) -> tensor<768x768xf32>
    %802 = linalg.matmul ins(%transposed_399, %collapsed_371 : tensor<768x197xf32>, tensor<197x768xf32>) outs(%801 : tensor<768x768xf32>) -> tensor<768x768xf32>
    %803 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["reduction", "parallel"]} ins(%collapsed_398 : tensor<197x768xf32>) outs(%740 : tensor<1x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x768xf32>
    %collapsed_400 = tensor.collapse_shape %803 [[0, 1]] : tensor<1x768xf32> into tensor<768xf32>
    %expanded_401 = tensor.expand_shape %800 [[0, 1], [2, 3]] output_shape [1, 197, 12, 64] : tensor<197x768xf32> into tensor<1x197x12x64xf32>
    %transposed_402 = linalg.transpose ins(%expanded_401 : tensor<1x197x12x64xf32>) outs(%27 : tensor<1x12x197x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_403 = tensor.collapse_shape %transposed_402 [[0, 1], [2], [3]] : tensor<1x12x197x64xf32> into tensor<12x197x64xf32>
    %transposed_404 = linalg.transpose ins(%collapsed_367 : tensor<12x197x197xf32>) outs(%31 : tensor<12x197x197xf32>) permutation = [0, 2, 1] 
    %804 = linalg.batch_matmul ins(%transposed_404, %collapsed_403 : tensor<12x197x197xf32>, tensor<12x197x64xf32>) outs(%53 : tensor<12x197x64xf32>) -> tensor<12x197x64xf32>
    %805 = tensor.empty() : tensor<12x64x197xf32>
    %transposed_405 = linalg.transpose ins(%collapsed_368 : tensor<12x197x64xf32>) outs(%805 : tensor<12x64x197xf32>) permutation = [0, 2, 1] 
    %806 = linalg.batch_matmul ins(%collapsed_403, %transposed_405 : tensor<12x197x64xf32>, tensor<12x64x197xf32>) outs(%32 : tensor<12x197x197xf32>) -> tensor<12x197x197xf32>
    %expanded_406 = tensor.expand_shape %806 [[0, 1], [2], [3]] output_shape [1, 12, 197, 197] : tensor<12x197x197xf32> into tensor<1x12x197x197xf32>
    %807 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_406, %689 : tensor<1x12x197x197xf32>, tensor<1x12x197x197xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %808 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%807 : tensor<1x12x197x197xf32>) outs(%43 : tensor<1x12x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x1xf32>
    %809 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%689, %808 : tensor<1x12x197x197xf32>, tensor<1x12x197x1xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %810 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%807, %809 : tensor<1x12x197x197xf32>, tensor<1x12x197x197xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %collapsed_407 = tensor.collapse_shape %810 [[0, 1], [2], [3]] : tensor<1x12x197x197xf32> into tensor<12x197x197xf32>
    %transposed_408 = linalg.transpose ins(%collapsed_363 : tensor<12x197x64xf32>) outs(%805 : tensor<12x64x197xf32>) permutation = [0, 2, 1] 
    %811 = linalg.fill ins(%cst : f32) outs(%805 : tensor<12x64x197xf32>) -> tensor<12x64x197xf32>
    %812 = linalg.batch_matmul ins(%transposed_408, %collapsed_407 : tensor<12x64x197xf32>, tensor<12x197x197xf32>) outs(%811 : tensor<12x64x197xf32>) -> tensor<12x64x197xf32>
    %transposed_409 = linalg.transpose ins(%collapsed_364 : tensor<12x64x197xf32>) outs(%52 : tensor<12x197x64xf32>) permutation = [0, 2, 1] 
    %813 = linalg.batch_matmul ins(%collapsed_407, %transposed_409 : tensor<12x197x197xf32>, tensor<12x197x64xf32>) outs(%53 : tensor<12x197x64xf32>) -> tensor<12x197x64xf32>
    %expanded_410 = tensor.expand_shape %812 [[0, 1], [2], [3]] output_shape [1, 12, 64, 197] : tensor<12x64x197xf32> into tensor<1x12x64x197xf32>
    %expanded_411 = tensor.expand_shape %813 [[0, 1], [2], [3]] output_shape [1, 12, 197, 64] : tensor<12x197x64xf32> into tensor<1x12x197x64xf32>
    %814 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_410 : tensor<1x12x64x197xf32>) outs(%29 : tensor<1x12x64x197xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_6 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x12x64x197xf32>
    %transposed_412 = linalg.transpose ins(%814 : tensor<1x12x64x197xf32>) outs(%27 : tensor<1x12x197x64xf32>) permutation = [0, 1, 3, 2] 
    %815 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_411 : tensor<1x12x197x64xf32>) outs(%27 : tensor<1x12x197x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_6 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x12x197x64xf32>
    %expanded_413 = tensor.expand_shape %815 [[0, 1], [2], [3], [4]] output_shape [1, 1, 12, 197, 64] : tensor<1x12x197x64xf32> into tensor<1x1x12x197x64xf32>
    %expanded_414 = tensor.expand_shape %transposed_412 [[0, 1], [2], [3], [4]] output_shape [1, 1, 12, 197, 64] : tensor<1x12x197x64xf32> into tensor<1x1x12x197x64xf32>
    %expanded_415 = tensor.expand_shape %804 [[0, 1, 2], [3], [4]] output_shape [1, 1, 12, 197, 64] : tensor<12x197x64xf32> into tensor<1x1x12x197x64xf32>
    %concat_416 = tensor.concat dim(0) %expanded_413, %expanded_414, %expanded_415 : (tensor<1x1x12x197x64xf32>, tensor<1x1x12x197x64xf32>, tensor<1x1x12x197x64xf32>) -> tensor<3x1x12x197x64xf32>
    %816 = tensor.empty() : tensor<1x197x3x12x64xf32>
    %transposed_417 = linalg.transpose ins(%concat_416 : tensor<3x1x12x197x64xf32>) outs(%816 : tensor<1x197x3x12x64xf32>) permutation = [1, 3, 0, 2, 4] 
    %collapsed_418 = tensor.collapse_shape %transposed_417 [[0, 1], [2, 3, 4]] : tensor<1x197x3x12x64xf32> into tensor<197x2304xf32>
    %817 = linalg.matmul ins(%collapsed_418, %arg138 : tensor<197x2304xf32>, tensor<2304x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %818 = tensor.empty() : tensor<2304x197xf32>
    %transposed_419 = linalg.transpose ins(%collapsed_418 : tensor<197x2304xf32>) outs(%818 : tensor<2304x197xf32>) permutation = [1, 0] 
    %819 = tensor.empty() : tensor<2304x768xf32>
    %820 = linalg.fill ins(%cst : f32) outs(%819 : tensor<2304x768xf32>) -> tensor<2304x768xf32>
    %821 = linalg.matmul ins(%transposed_419, %collapsed_353 : tensor<2304x197xf32>, tensor<197x768xf32>) outs(%820 : tensor<2304x768xf32>) -> tensor<2304x768xf32>
    %822 = tensor.empty() : tensor<1x2304xf32>
    %823 = linalg.fill ins(%cst : f32) outs(%822 : tensor<1x2304xf32>) -> tensor<1x2304xf32>
    %824 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["reduction", "parallel"]} ins(%collapsed_418 : tensor<197x2304xf32>) outs(%823 : tensor<1x2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x2304xf32>
    %collapsed_420 = tensor.collapse_shape %824 [[0, 1]] : tensor<1x2304xf32> into tensor<2304xf32>
    %expanded_421 = tensor.expand_shape %817 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %825 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%662, %664 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %826 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%825, %671 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %827 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_421, %arg136 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %828 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%827 : tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %829 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%827 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %830 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%827, %826 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %831 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%830 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %832 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%826, %831 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %833 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%828, %829 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %834 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%833, %832 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %835 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%671 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %836 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%835, %834 : tensor<1x197x1xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %837 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_421, %826 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %838 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%837 : tensor<1x197x768xf32>) outs(%761 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<768xf32>
    %839 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_421 : tensor<1x197x768xf32>) outs(%761 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<768xf32>
    %840 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%799, %836 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %collapsed_422 = tensor.collapse_shape %840 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %841 = linalg.matmul ins(%collapsed_422, %arg134 : tensor<197x768xf32>, tensor<768x3072xf32>) outs(%78 : tensor<197x3072xf32>) -> tensor<197x3072xf32>
    %transposed_423 = linalg.transpose ins(%collapsed_422 : tensor<197x768xf32>) outs(%765 : tensor<768x197xf32>) permutation = [1, 0] 
    %842 = linalg.matmul ins(%transposed_423, %collapsed_348 : tensor<768x197xf32>, tensor<197x3072xf32>) outs(%766 : tensor<768x3072xf32>) -> tensor<768x3072xf32>
    %843 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["reduction", "parallel"]} ins(%collapsed_422 : tensor<197x768xf32>) outs(%740 : tensor<1x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x768xf32>
    %collapsed_424 = tensor.collapse_shape %843 [[0, 1]] : tensor<1x768xf32> into tensor<768xf32>
    %expanded_425 = tensor.expand_shape %841 [[0, 1], [2]] output_shape [1, 197, 3072] : tensor<197x3072xf32> into tensor<1x197x3072xf32>
    %844 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%657 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_9 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %845 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_347, %expanded_347 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %846 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%845 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %847 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%846 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.exp %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %848 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%847 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_4 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x197x3072xf32>
    %849 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_347, %848 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %850 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%844, %849 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %851 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_425, %850 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %collapsed_426 = tensor.collapse_shape %851 [[0, 1], [2]] : tensor<1x197x3072xf32> into tensor<197x3072xf32>
    %852 = linalg.matmul ins(%collapsed_426, %arg132 : tensor<197x3072xf32>, tensor<3072x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %transposed_427 = linalg.transpose ins(%collapsed_426 : tensor<197x3072xf32>) outs(%778 : tensor<3072x197xf32>) permutation = [1, 0] 
    %853 = linalg.matmul ins(%transposed_427, %collapsed_345 : tensor<3072x197xf32>, tensor<197x768xf32>) outs(%779 : tensor<3072x768xf32>) -> tensor<3072x768xf32>
    %854 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["reduction", "parallel"]} ins(%collapsed_426 : tensor<197x3072xf32>) outs(%782 : tensor<1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x3072xf32>
    %collapsed_428 = tensor.collapse_shape %854 [[0, 1]] : tensor<1x3072xf32> into tensor<3072xf32>
    %expanded_429 = tensor.expand_shape %852 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %855 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%637, %639 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %856 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%855, %646 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %857 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_429, %arg130 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %858 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%857 : tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %859 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%857 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %860 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%857, %856 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %861 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%860 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %862 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%856, %861 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %863 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%858, %859 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %864 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%863, %862 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %865 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%646 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %866 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%865, %864 : tensor<1x197x1xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %867 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_429, %856 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %868 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%867 : tensor<1x197x768xf32>) outs(%761 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<768xf32>
    %869 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_429 : tensor<1x197x768xf32>) outs(%761 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<768xf32>
    %870 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%840, %866 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %collapsed_430 = tensor.collapse_shape %870 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %871 = linalg.matmul ins(%collapsed_430, %arg128 : tensor<197x768xf32>, tensor<768x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %transposed_431 = linalg.transpose ins(%collapsed_430 : tensor<197x768xf32>) outs(%765 : tensor<768x197xf32>) permutation = [1, 0] 
    %872 = linalg.matmul ins(%transposed_431, %collapsed_340 : tensor<768x197xf32>, tensor<197x768xf32>) outs(%801 : tensor<768x768xf32>) -> tensor<768x768xf32>
    %873 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["reduction", "parallel"]} ins(%collapsed_430 : tensor<197x768xf32>) outs(%740 : tensor<1x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x768xf32>
    %collapsed_432 = tensor.collapse_shape %873 [[0, 1]] : tensor<1x768xf32> into tensor<768xf32>
    %expanded_433 = tensor.expand_shape %871 [[0, 1], [2, 3]] output_shape [1, 197, 12, 64] : tensor<197x768xf32> into tensor<1x197x12x64xf32>
    %transposed_434 = linalg.transpose ins(%expanded_433 : tensor<1x197x12x64xf32>) outs(%27 : tensor<1x12x197x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_435 = tensor.collapse_shape %transposed_434 [[0, 1], [2], [3]] : tensor<1x12x197x64xf32> into tensor<12x197x64xf32>
    %transposed_436 = linalg.transpose ins(%collapsed_336 : tensor<12x197x197xf32>) outs(%31 : tensor<12x197x197xf32>) permutation = [0, 2, 1] 
    %874 = linalg.batch_matmul ins(%transposed_436, %collapsed_435 : tensor<12x197x197xf32>, tensor<12x197x64xf32>) outs(%53 : tensor<12x197x64xf32>) -> tensor<12x197x64xf32>
    %transposed_437 = linalg.transpose ins(%collapsed_337 : tensor<12x197x64xf32>) outs(%805 : tensor<12x64x197xf32>) permutation = [0, 2, 1] 
    %875 = linalg.batch_matmul ins(%collapsed_435, %transposed_437 : tensor<12x197x64xf32>, tensor<12x64x197xf32>) outs(%32 : tensor<12x197x197xf32>) -> tensor<12x197x197xf32>
    %expanded_438 = tensor.expand_shape %875 [[0, 1], [2], [3]] output_shape [1, 12, 197, 197] : tensor<12x197x197xf32> into tensor<1x12x197x197xf32>
    %876 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_438, %632 : tensor<1x12x197x197xf32>, tensor<1x12x197x197xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %877 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%876 : tensor<1x12x197x197xf32>) outs(%43 : tensor<1x12x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x1xf32>
    %878 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%632, %877 : tensor<1x12x197x197xf32>, tensor<1x12x197x1xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %879 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%876, %878 : tensor<1x12x197x197xf32>, tensor<1x12x197x197xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %collapsed_439 = tensor.collapse_shape %879 [[0, 1], [2], [3]] : tensor<1x12x197x197xf32> into tensor<12x197x197xf32>
    %transposed_440 = linalg.transpose ins(%collapsed_332 : tensor<12x197x64xf32>) outs(%805 : tensor<12x64x197xf32>) permutation = [0, 2, 1] 
    %880 = linalg.batch_matmul ins(%transposed_440, %collapsed_439 : tensor<12x64x197xf32>, tensor<12x197x197xf32>) outs(%811 : tensor<12x64x197xf32>) -> tensor<12x64x197xf32>
    %transposed_441 = linalg.transpose ins(%collapsed_333 : tensor<12x64x197xf32>) outs(%52 : tensor<12x197x64xf32>) permutation = [0, 2, 1] 
    %881 = linalg.batch_matmul ins(%collapsed_439, %transposed_441 : tensor<12x197x197xf32>, tensor<12x197x64xf32>) outs(%53 : tensor<12x197x64xf32>) -> tensor<12x197x64xf32>
    %expanded_442 = tensor.expand_shape %880 [[0, 1], [2], [3]] output_shape [1, 12, 64, 197] : tensor<12x64x197xf32> into tensor<1x12x64x197xf32>
    %expanded_443 = tensor.expand_shape %881 [[0, 1], [2], [3]] output_shape [1, 12, 197, 64] : tensor<12x197x64xf32> into tensor<1x12x197x64xf32>
    %882 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_442 : tensor<1x12x64x197xf32>) outs(%29 : tensor<1x12x64x197xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_6 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x12x64x197xf32>
    %transposed_444 = linalg.transpose ins(%882 : tensor<1x12x64x197xf32>) outs(%27 : tensor<1x12x197x64xf32>) permutation = [0, 1, 3, 2] 
    %883 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_443 : tensor<1x12x197x64xf32>) outs(%27 : tensor<1x12x197x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_6 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x12x197x64xf32>
    %expanded_445 = tensor.expand_shape %883 [[0, 1], [2], [3], [4]] output_shape [1, 1, 12, 197, 64] : tensor<1x12x197x64xf32> into tensor<1x1x12x197x64xf32>
    %expanded_446 = tensor.expand_shape %transposed_444 [[0, 1], [2], [3], [4]] output_shape [1, 1, 12, 197, 64] : tensor<1x12x197x64xf32> into tensor<1x1x12x197x64xf32>
    %expanded_447 = tensor.expand_shape %874 [[0, 1, 2], [3], [4]] output_shape [1, 1, 12, 197, 64] : tensor<12x197x64xf32> into tensor<1x1x12x197x64xf32>
    %concat_448 = tensor.concat dim(0) %expanded_445, %expanded_446, %expanded_447 : (tensor<1x1x12x197x64xf32>, tensor<1x1x12x197x64xf32>, tensor<1x1x12x197x64xf32>) -> tensor<3x1x12x197x64xf32>
    %transposed_449 = linalg.transpose ins(%concat_448 : tensor<3x1x12x197x64xf32>) outs(%816 : tensor<1x197x3x12x64xf32>) permutation = [1, 3, 0, 2, 4] 
    %collapsed_450 = tensor.collapse_shape %transposed_449 [[0, 1], [2, 3, 4]] : tensor<1x197x3x12x64xf32> into tensor<197x2304xf32>
    %884 = linalg.matmul ins(%collapsed_450, %arg126 : tensor<197x2304xf32>, tensor<2304x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %transposed_451 = linalg.transpose ins(%collapsed_450 : tensor<197x2304xf32>) outs(%818 : tensor<2304x197xf32>) permutation = [1, 0] 
    %885 = linalg.matmul ins(%transposed_451, %collapsed_322 : tensor<2304x197xf32>, tensor<197x768xf32>) outs(%820 : tensor<2304x768xf32>) -> tensor<2304x768xf32>
    %886 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["reduction", "parallel"]} ins(%collapsed_450 : tensor<197x2304xf32>) outs(%823 : tensor<1x2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x2304xf32>
    %collapsed_452 = tensor.collapse_shape %886 [[0, 1]] : tensor<1x2304xf32> into tensor<2304xf32>
    %expanded_453 = tensor.expand_shape %884 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %887 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%605, %607 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %888 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%887, %614 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %889 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_453, %arg124 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %890 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%889 : tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %891 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%889 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %892 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%889, %888 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %893 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%892 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %894 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%888, %893 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %895 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%890, %891 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %896 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%895, %894 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %897 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%614 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %898 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%897, %896 : tensor<1x197x1xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %899 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_453, %888 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %900 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%899 : tensor<1x197x768xf32>) outs(%761 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<768xf32>
    %901 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_453 : tensor<1x197x768xf32>) outs(%761 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<768xf32>
    %902 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%870, %898 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %collapsed_454 = tensor.collapse_shape %902 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %903 = linalg.matmul ins(%collapsed_454, %arg122 : tensor<197x768xf32>, tensor<768x3072xf32>) outs(%78 : tensor<197x3072xf32>) -> tensor<197x3072xf32>
    %transposed_455 = linalg.transpose ins(%collapsed_454 : tensor<197x768xf32>) outs(%765 : tensor<768x197xf32>) permutation = [1, 0] 
    %904 = linalg.matmul ins(%transposed_455, %collapsed_317 : tensor<768x197xf32>, tensor<197x3072xf32>) outs(%766 : tensor<768x3072xf32>) -> tensor<768x3072xf32>
    %905 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["reduction", "parallel"]} ins(%collapsed_454 : tensor<197x768xf32>) outs(%740 : tensor<1x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x768xf32>
    %collapsed_456 = tensor.collapse_shape %905 [[0, 1]] : tensor<1x768xf32> into tensor<768xf32>
    %expanded_457 = tensor.expand_shape %903 [[0, 1], [2]] output_shape [1, 197, 3072] : tensor<197x3072xf32> into tensor<1x197x3072xf32>
    %906 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%600 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_9 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %907 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_316, %expanded_316 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %908 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%907 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %909 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%908 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.exp %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %910 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%909 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_4 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x197x3072xf32>
    %911 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_316, %910 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %912 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%906, %911 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %913 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_457, %912 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %collapsed_458 = tensor.collapse_shape %913 [[0, 1], [2]] : tensor<1x197x3072xf32> into tensor<197x3072xf32>
    %914 = linalg.matmul ins(%collapsed_458, %arg120 : tensor<197x3072xf32>, tensor<3072x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %transposed_459 = linalg.transpose ins(%collapsed_458 : tensor<197x3072xf32>) outs(%778 : tensor<3072x197xf32>) permutation = [1, 0] 
    %915 = linalg.matmul ins(%transposed_459, %collapsed_314 : tensor<3072x197xf32>, tensor<197x768xf32>) outs(%779 : tensor<3072x768xf32>) -> tensor<3072x768xf32>
    %916 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["reduction", "parallel"]} ins(%collapsed_458 : tensor<197x3072xf32>) outs(%782 : tensor<1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x3072xf32>
    %collapsed_460 = tensor.collapse_shape %916 [[0, 1]] : tensor<1x3072xf32> into tensor<3072xf32>
    %expanded_461 = tensor.expand_shape %914 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %917 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%580, %582 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %918 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%917, %589 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %919 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_461, %arg118 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %920 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%919 : tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %921 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%919 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %922 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%919, %918 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %923 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%922 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %924 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%918, %923 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %925 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%920, %921 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %926 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%925, %924 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %927 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%589 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %928 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%927, %926 : tensor<1x197x1xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %929 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_461, %918 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %930 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%929 : tensor<1x197x768xf32>) outs(%761 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<768xf32>
    %931 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_461 : tensor<1x197x768xf32>) outs(%761 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<768xf32>
    %932 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%902, %928 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %collapsed_462 = tensor.collapse_shape %932 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %933 = linalg.matmul ins(%collapsed_462, %arg116 : tensor<197x768xf32>, tensor<768x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %transposed_463 = linalg.transpose ins(%collapsed_462 : tensor<197x768xf32>) outs(%765 : tensor<768x197xf32>) permutation = [1, 0] 
    %934 = linalg.matmul ins(%transposed_463, %collapsed_309 : tensor<768x197xf32>, tensor<197x768xf32>) outs(%801 : tensor<768x768xf32>) -> tensor<768x768xf32>
    %935 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["reduction", "parallel"]} ins(%collapsed_462 : tensor<197x768xf32>) outs(%740 : tensor<1x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x768xf32>
    %collapsed_464 = tensor.collapse_shape %935 [[0, 1]] : tensor<1x768xf32> into tensor<768xf32>
    %expanded_465 = tensor.expand_shape %933 [[0, 1], [2, 3]] output_shape [1, 197, 12, 64] : tensor<197x768xf32> into tensor<1x197x12x64xf32>
    %transposed_466 = linalg.transpose ins(%expanded_465 : tensor<1x197x12x64xf32>) outs(%27 : tensor<1x12x197x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_467 = tensor.collapse_shape %transposed_466 [[0, 1], [2], [3]] : tensor<1x12x197x64xf32> into tensor<12x197x64xf32>
    %transposed_468 = linalg.transpose ins(%collapsed_305 : tensor<12x197x197xf32>) outs(%31 : tensor<12x197x197xf32>) permutation = [0, 2, 1] 
    %936 = linalg.batch_matmul ins(%transposed_468, %collapsed_467 : tensor<12x197x197xf32>, tensor<12x197x64xf32>) outs(%53 : tensor<12x197x64xf32>) -> tensor<12x197x64xf32>
    %transposed_469 = linalg.transpose ins(%collapsed_306 : tensor<12x197x64xf32>) outs(%805 : tensor<12x64x197xf32>) permutation = [0, 2, 1] 
    %937 = linalg.batch_matmul ins(%collapsed_467, %transposed_469 : tensor<12x197x64xf32>, tensor<12x64x197xf32>) outs(%32 : tensor<12x197x197xf32>) -> tensor<12x197x197xf32>
    %expanded_470 = tensor.expand_shape %937 [[0, 1], [2], [3]] output_shape [1, 12, 197, 197] : tensor<12x197x197xf32> into tensor<1x12x197x197xf32>
    %938 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_470, %575 : tensor<1x12x197x197xf32>, tensor<1x12x197x197xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %939 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%938 : tensor<1x12x197x197xf32>) outs(%43 : tensor<1x12x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x1xf32>
    %940 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%575, %939 : tensor<1x12x197x197xf32>, tensor<1x12x197x1xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %941 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%938, %940 : tensor<1x12x197x197xf32>, tensor<1x12x197x197xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %collapsed_471 = tensor.collapse_shape %941 [[0, 1], [2], [3]] : tensor<1x12x197x197xf32> into tensor<12x197x197xf32>
    %transposed_472 = linalg.transpose ins(%collapsed_301 : tensor<12x197x64xf32>) outs(%805 : tensor<12x64x197xf32>) permutation = [0, 2, 1] 
    %942 = linalg.batch_matmul ins(%transposed_472, %collapsed_471 : tensor<12x64x197xf32>, tensor<12x197x197xf32>) outs(%811 : tensor<12x64x197xf32>) -> tensor<12x64x197xf32>
    %transposed_473 = linalg.transpose ins(%collapsed_302 : tensor<12x64x197xf32>) outs(%52 : tensor<12x197x64xf32>) permutation = [0, 2, 1] 
    %943 = linalg.batch_matmul ins(%collapsed_471, %transposed_473 : tensor<12x197x197xf32>, tensor<12x197x64xf32>) outs(%53 : tensor<12x197x64xf32>) -> tensor<12x197x64xf32>
    %expanded_474 = tensor.expand_shape %942 [[0, 1], [2], [3]] output_shape [1, 12, 64, 197] : tensor<12x64x197xf32> into tensor<1x12x64x197xf32>
    %expanded_475 = tensor.expand_shape %943 [[0, 1], [2], [3]] output_shape [1, 12, 197, 64] : tensor<12x197x64xf32> into tensor<1x12x197x64xf32>
    %944 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_474 : tensor<1x12x64x197xf32>) outs(%29 : tensor<1x12x64x197xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_6 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x12x64x197xf32>
    %transposed_476 = linalg.transpose ins(%944 : tensor<1x12x64x197xf32>) outs(%27 : tensor<1x12x197x64xf32>) permutation = [0, 1, 3, 2] 
    %945 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_475 : tensor<1x12x197x64xf32>) outs(%27 : tensor<1x12x197x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_6 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x12x197x64xf32>
    %expanded_477 = tensor.expand_shape %945 [[0, 1], [2], [3], [4]] output_shape [1, 1, 12, 197, 64] : tensor<1x12x197x64xf32> into tensor<1x1x12x197x64xf32>
    %expanded_478 = tensor.expand_shape %transposed_476 [[0, 1], [2], [3], [4]] output_shape [1, 1, 12, 197, 64] : tensor<1x12x197x64xf32> into tensor<1x1x12x197x64xf32>
    %expanded_479 = tensor.expand_shape %936 [[0, 1, 2], [3], [4]] output_shape [1, 1, 12, 197, 64] : tensor<12x197x64xf32> into tensor<1x1x12x197x64xf32>
    %concat_480 = tensor.concat dim(0) %expanded_477, %expanded_478, %expanded_479 : (tensor<1x1x12x197x64xf32>, tensor<1x1x12x197x64xf32>, tensor<1x1x12x197x64xf32>) -> tensor<3x1x12x197x64xf32>
    %transposed_481 = linalg.transpose ins(%concat_480 : tensor<3x1x12x197x64xf32>) outs(%816 : tensor<1x197x3x12x64xf32>) permutation = [1, 3, 0, 2, 4] 
    %collapsed_482 = tensor.collapse_shape %transposed_481 [[0, 1], [2, 3, 4]] : tensor<1x197x3x12x64xf32> into tensor<197x2304xf32>
    %946 = linalg.matmul ins(%collapsed_482, %arg114 : tensor<197x2304xf32>, tensor<2304x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %transposed_483 = linalg.transpose ins(%collapsed_482 : tensor<197x2304xf32>) outs(%818 : tensor<2304x197xf32>) permutation = [1, 0] 
    %947 = linalg.matmul ins(%transposed_483, %collapsed_291 : tensor<2304x197xf32>, tensor<197x768xf32>) outs(%820 : tensor<2304x768xf32>) -> tensor<2304x768xf32>
    %948 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["reduction", "parallel"]} ins(%collapsed_482 : tensor<197x2304xf32>) outs(%823 : tensor<1x2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x2304xf32>
    %collapsed_484 = tensor.collapse_shape %948 [[0, 1]] : tensor<1x2304xf32> into tensor<2304xf32>
    %expanded_485 = tensor.expand_shape %946 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %949 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%548, %550 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %950 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%949, %557 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %951 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_485, %arg112 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %952 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%951 : tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %953 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%951 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %954 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%951, %950 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %955 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%954 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %956 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%950, %955 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %957 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%952, %953 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %958 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%957, %956 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %959 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%557 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %960 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%959, %958 : tensor<1x197x1xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %961 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_485, %950 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %962 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%961 : tensor<1x197x768xf32>) outs(%761 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<768xf32>
    %963 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_485 : tensor<1x197x768xf32>) outs(%761 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<768xf32>
    %964 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%932, %960 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %collapsed_486 = tensor.collapse_shape %964 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %965 = linalg.matmul ins(%collapsed_486, %arg110 : tensor<197x768xf32>, tensor<768x3072xf32>) outs(%78 : tensor<197x3072xf32>) -> tensor<197x3072xf32>
    %transposed_487 = linalg.transpose ins(%collapsed_486 : tensor<197x768xf32>) outs(%765 : tensor<768x197xf32>) permutation = [1, 0] 
    %966 = linalg.matmul ins(%transposed_487, %collapsed_286 : tensor<768x197xf32>, tensor<197x3072xf32>) outs(%766 : tensor<768x3072xf32>) -> tensor<768x3072xf32>
    %967 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["reduction", "parallel"]} ins(%collapsed_486 : tensor<197x768xf32>) outs(%740 : tensor<1x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x768xf32>
    %collapsed_488 = tensor.collapse_shape %967 [[0, 1]] : tensor<1x768xf32> into tensor<768xf32>
    %expanded_489 = tensor.expand_shape %965 [[0, 1], [2]] output_shape [1, 197, 3072] : tensor<197x3072xf32> into tensor<1x197x3072xf32>
    %968 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%543 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_9 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %969 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_285, %expanded_285 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %970 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%969 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %971 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%970 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.exp %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %972 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%971 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_4 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x197x3072xf32>
    %973 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_285, %972 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %974 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%968, %973 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %975 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_489, %974 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %collapsed_490 = tensor.collapse_shape %975 [[0, 1], [2]] : tensor<1x197x3072xf32> into tensor<197x3072xf32>
    %976 = linalg.matmul ins(%collapsed_490, %arg108 : tensor<197x3072xf32>, tensor<3072x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %transposed_491 = linalg.transpose ins(%collapsed_490 : tensor<197x3072xf32>) outs(%778 : tensor<3072x197xf32>) permutation = [1, 0] 
    %977 = linalg.matmul ins(%transposed_491, %collapsed_283 : tensor<3072x197xf32>, tensor<197x768xf32>) outs(%779 : tensor<3072x768xf32>) -> tensor<3072x768xf32>
    %978 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["reduction", "parallel"]} ins(%collapsed_490 : tensor<197x3072xf32>) outs(%782 : tensor<1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x3072xf32>
    %collapsed_492 = tensor.collapse_shape %978 [[0, 1]] : tensor<1x3072xf32> into tensor<3072xf32>
    %expanded_493 = tensor.expand_shape %976 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %979 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%523, %525 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %980 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%979, %532 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %981 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_493, %arg106 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %982 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%981 : tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %983 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%981 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %984 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%981, %980 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %985 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%984 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %986 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%980, %985 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %987 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%982, %983 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %988 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%987, %986 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %989 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%532 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %990 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%989, %988 : tensor<1x197x1xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %991 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_493, %980 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %992 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%991 : tensor<1x197x768xf32>) outs(%761 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<768xf32>
    %993 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_493 : tensor<1x197x768xf32>) outs(%761 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<768xf32>
    %994 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%964, %990 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %collapsed_494 = tensor.collapse_shape %994 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %995 = linalg.matmul ins(%collapsed_494, %arg104 : tensor<197x768xf32>, tensor<768x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %transposed_495 = linalg.transpose ins(%collapsed_494 : tensor<197x768xf32>) outs(%765 : tensor<768x197xf32>) permutation = [1, 0] 
    %996 = linalg.matmul ins(%transposed_495, %collapsed_278 : tensor<768x197xf32>, tensor<197x768xf32>) outs(%801 : tensor<768x768xf32>) -> tensor<768x768xf32>
    %997 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["reduction", "parallel"]} ins(%collapsed_494 : tensor<197x768xf32>) outs(%740 : tensor<1x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x768xf32>
    %collapsed_496 = tensor.collapse_shape %997 [[0, 1]] : tensor<1x768xf32> into tensor<768xf32>
    %expanded_497 = tensor.expand_shape %995 [[0, 1], [2, 3]] output_shape [1, 197, 12, 64] : tensor<197x768xf32> into tensor<1x197x12x64xf32>
    %transposed_498 = linalg.transpose ins(%expanded_497 : tensor<1x197x12x64xf32>) outs(%27 : tensor<1x12x197x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_499 = tensor.collapse_shape %transposed_498 [[0, 1], [2], [3]] : tensor<1x12x197x64xf32> into tensor<12x197x64xf32>
    %transposed_500 = linalg.transpose ins(%collapsed_274 : tensor<12x197x197xf32>) outs(%31 : tensor<12x197x197xf32>) permutation = [0, 2, 1] 
    %998 = linalg.batch_matmul ins(%transposed_500, %collapsed_499 : tensor<12x197x197xf32>, tensor<12x197x64xf32>) outs(%53 : tensor<12x197x64xf32>) -> tensor<12x197x64xf32>
    %transposed_501 = linalg.transpose ins(%collapsed_275 : tensor<12x197x64xf32>) outs(%805 : tensor<12x64x197xf32>) permutation = [0, 2, 1] 
    %999 = linalg.batch_matmul ins(%collapsed_499, %transposed_501 : tensor<12x197x64xf32>, tensor<12x64x197xf32>) outs(%32 : tensor<12x197x197xf32>) -> tensor<12x197x197xf32>
    %expanded_502 = tensor.expand_shape %999 [[0, 1], [2], [3]] output_shape [1, 12, 197, 197] : tensor<12x197x197xf32> into tensor<1x12x197x197xf32>
    %1000 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_502, %518 : tensor<1x12x197x197xf32>, tensor<1x12x197x197xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %1001 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1000 : tensor<1x12x197x197xf32>) outs(%43 : tensor<1x12x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x1xf32>
    %1002 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%518, %1001 : tensor<1x12x197x197xf32>, tensor<1x12x197x1xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %1003 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1000, %1002 : tensor<1x12x197x197xf32>, tensor<1x12x197x197xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %collapsed_503 = tensor.collapse_shape %1003 [[0, 1], [2], [3]] : tensor<1x12x197x197xf32> into tensor<12x197x197xf32>
    %transposed_504 = linalg.transpose ins(%collapsed_270 : tensor<12x197x64xf32>) outs(%805 : tensor<12x64x197xf32>) permutation = [0, 2, 1] 
    %1004 = linalg.batch_matmul ins(%transposed_504, %collapsed_503 : tensor<12x64x197xf32>, tensor<12x197x197xf32>) outs(%811 : tensor<12x64x197xf32>) -> tensor<12x64x197xf32>
    %transposed_505 = linalg.transpose ins(%collapsed_271 : tensor<12x64x197xf32>) outs(%52 : tensor<12x197x64xf32>) permutation = [0, 2, 1] 
    %1005 = linalg.batch_matmul ins(%collapsed_503, %transposed_505 : tensor<12x197x197xf32>, tensor<12x197x64xf32>) outs(%53 : tensor<12x197x64xf32>) -> tensor<12x197x64xf32>
    %expanded_506 = tensor.expand_shape %1004 [[0, 1], [2], [3]] output_shape [1, 12, 64, 197] : tensor<12x64x197xf32> into tensor<1x12x64x197xf32>
    %expanded_507 = tensor.expand_shape %1005 [[0, 1], [2], [3]] output_shape [1, 12, 197, 64] : tensor<12x197x64xf32> into tensor<1x12x197x64xf32>
    %1006 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_506 : tensor<1x12x64x197xf32>) outs(%29 : tensor<1x12x64x197xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_6 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x12x64x197xf32>
    %transposed_508 = linalg.transpose ins(%1006 : tensor<1x12x64x197xf32>) outs(%27 : tensor<1x12x197x64xf32>) permutation = [0, 1, 3, 2] 
    %1007 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_507 : tensor<1x12x197x64xf32>) outs(%27 : tensor<1x12x197x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_6 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x12x197x64xf32>
    %expanded_509 = tensor.expand_shape %1007 [[0, 1], [2], [3], [4]] output_shape [1, 1, 12, 197, 64] : tensor<1x12x197x64xf32> into tensor<1x1x12x197x64xf32>
    %expanded_510 = tensor.expand_shape %transposed_508 [[0, 1], [2], [3], [4]] output_shape [1, 1, 12, 197, 64] : tensor<1x12x197x64xf32> into tensor<1x1x12x197x64xf32>
    %expanded_511 = tensor.expand_shape %998 [[0, 1, 2], [3], [4]] output_shape [1, 1, 12, 197, 64] : tensor<12x197x64xf32> into tensor<1x1x12x197x64xf32>
    %concat_512 = tensor.concat dim(0) %expanded_509, %expanded_510, %expanded_511 : (tensor<1x1x12x197x64xf32>, tensor<1x1x12x197x64xf32>, tensor<1x1x12x197x64xf32>) -> tensor<3x1x12x197x64xf32>
    %transposed_513 = linalg.transpose ins(%concat_512 : tensor<3x1x12x197x64xf32>) outs(%816 : tensor<1x197x3x12x64xf32>) permutation = [1, 3, 0, 2, 4] 
    %collapsed_514 = tensor.collapse_shape %transposed_513 [[0, 1], [2, 3, 4]] : tensor<1x197x3x12x64xf32> into tensor<197x2304xf32>
    %1008 = linalg.matmul ins(%collapsed_514, %arg102 : tensor<197x2304xf32>, tensor<2304x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %transposed_515 = linalg.transpose ins(%collapsed_514 : tensor<197x2304xf32>) outs(%818 : tensor<2304x197xf32>) permutation = [1, 0] 
    %1009 = linalg.matmul ins(%transposed_515, %collapsed_260 : tensor<2304x197xf32>, tensor<197x768xf32>) outs(%820 : tensor<2304x768xf32>) -> tensor<2304x768xf32>
    %1010 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["reduction", "parallel"]} ins(%collapsed_514 : tensor<197x2304xf32>) outs(%823 : tensor<1x2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x2304xf32>
    %collapsed_516 = tensor.collapse_shape %1010 [[0, 1]] : tensor<1x2304xf32> into tensor<2304xf32>
    %expanded_517 = tensor.expand_shape %1008 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %1011 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%491, %493 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1012 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1011, %500 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1013 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_517, %arg100 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1014 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1013 : tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1015 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1013 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %1016 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1013, %1012 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1017 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1016 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %1018 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1012, %1017 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1019 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1014, %1015 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1020 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1019, %1018 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1021 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%500 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %1022 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1021, %1020 : tensor<1x197x1xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1023 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_517, %1012 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1024 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%1023 : tensor<1x197x768xf32>) outs(%761 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<768xf32>
    %1025 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_517 : tensor<1x197x768xf32>) outs(%761 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<768xf32>
    %1026 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%994, %1022 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %collapsed_518 = tensor.collapse_shape %1026 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %1027 = linalg.matmul ins(%collapsed_518, %arg98 : tensor<197x768xf32>, tensor<768x3072xf32>) outs(%78 : tensor<197x3072xf32>) -> tensor<197x3072xf32>
    %transposed_519 = linalg.transpose ins(%collapsed_518 : tensor<197x768xf32>) outs(%765 : tensor<768x197xf32>) permutation = [1, 0] 
    %1028 = linalg.matmul ins(%transposed_519, %collapsed_255 : tensor<768x197xf32>, tensor<197x3072xf32>) outs(%766 : tensor<768x3072xf32>) -> tensor<768x3072xf32>
    %1029 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["reduction", "parallel"]} ins(%collapsed_518 : tensor<197x768xf32>) outs(%740 : tensor<1x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x768xf32>
    %collapsed_520 = tensor.collapse_shape %1029 [[0, 1]] : tensor<1x768xf32> into tensor<768xf32>
    %expanded_521 = tensor.expand_shape %1027 [[0, 1], [2]] output_shape [1, 197, 3072] : tensor<197x3072xf32> into tensor<1x197x3072xf32>
    %1030 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%486 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_9 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %1031 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_254, %expanded_254 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %1032 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1031 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %1033 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1032 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.exp %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %1034 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1033 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_4 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x197x3072xf32>
    %1035 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_254, %1034 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %1036 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1030, %1035 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %1037 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_521, %1036 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %collapsed_522 = tensor.collapse_shape %1037 [[0, 1], [2]] : tensor<1x197x3072xf32> into tensor<197x3072xf32>
    %1038 = linalg.matmul ins(%collapsed_522, %arg96 : tensor<197x3072xf32>, tensor<3072x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %transposed_523 = linalg.transpose ins(%collapsed_522 : tensor<197x3072xf32>) outs(%778 : tensor<3072x197xf32>) permutation = [1, 0] 
    %1039 = linalg.matmul ins(%transposed_523, %collapsed_252 : tensor<3072x197xf32>, tensor<197x768xf32>) outs(%779 : tensor<3072x768xf32>) -> tensor<3072x768xf32>
    %1040 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["reduction", "parallel"]} ins(%collapsed_522 : tensor<197x3072xf32>) outs(%782 : tensor<1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x3072xf32>
    %collapsed_524 = tensor.collapse_shape %1040 [[0, 1]] : tensor<1x3072xf32> into tensor<3072xf32>
    %expanded_525 = tensor.expand_shape %1038 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %1041 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%466, %468 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1042 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1041, %475 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1043 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_525, %arg94 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1044 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1043 : tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1045 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1043 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %1046 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1043, %1042 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1047 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1046 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %1048 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1042, %1047 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1049 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1044, %1045 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1050 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1049, %1048 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1051 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%475 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %1052 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1051, %1050 : tensor<1x197x1xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1053 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_525, %1042 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1054 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%1053 : tensor<1x197x768xf32>) outs(%761 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<768xf32>
    %1055 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_525 : tensor<1x197x768xf32>) outs(%761 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<768xf32>
    %1056 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1026, %1052 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %collapsed_526 = tensor.collapse_shape %1056 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %1057 = linalg.matmul ins(%collapsed_526, %arg92 : tensor<197x768xf32>, tensor<768x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %transposed_527 = linalg.transpose ins(%collapsed_526 : tensor<197x768xf32>) outs(%765 : tensor<768x197xf32>) permutation = [1, 0] 
    %1058 = linalg.matmul ins(%transposed_527, %collapsed_247 : tensor<768x197xf32>, tensor<197x768xf32>) outs(%801 : tensor<768x768xf32>) -> tensor<768x768xf32>
    %1059 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["reduction", "parallel"]} ins(%collapsed_526 : tensor<197x768xf32>) outs(%740 : tensor<1x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x768xf32>
    %collapsed_528 = tensor.collapse_shape %1059 [[0, 1]] : tensor<1x768xf32> into tensor<768xf32>
    %expanded_529 = tensor.expand_shape %1057 [[0, 1], [2, 3]] output_shape [1, 197, 12, 64] : tensor<197x768xf32> into tensor<1x197x12x64xf32>
    %transposed_530 = linalg.transpose ins(%expanded_529 : tensor<1x197x12x64xf32>) outs(%27 : tensor<1x12x197x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_531 = tensor.collapse_shape %transposed_530 [[0, 1], [2], [3]] : tensor<1x12x197x64xf32> into tensor<12x197x64xf32>
    %transposed_532 = linalg.transpose ins(%collapsed_243 : tensor<12x197x197xf32>) outs(%31 : tensor<12x197x197xf32>) permutation = [0, 2, 1] 
    %1060 = linalg.batch_matmul ins(%transposed_532, %collapsed_531 : tensor<12x197x197xf32>, tensor<12x197x64xf32>) outs(%53 : tensor<12x197x64xf32>) -> tensor<12x197x64xf32>
    %transposed_533 = linalg.transpose ins(%collapsed_244 : tensor<12x197x64xf32>) outs(%805 : tensor<12x64x197xf32>) permutation = [0, 2, 1] 
    %1061 = linalg.batch_matmul ins(%collapsed_531, %transposed_533 : tensor<12x197x64xf32>, tensor<12x64x197xf32>) outs(%32 : tensor<12x197x197xf32>) -> tensor<12x197x197xf32>
    %expanded_534 = tensor.expand_shape %1061 [[0, 1], [2], [3]] output_shape [1, 12, 197, 197] : tensor<12x197x197xf32> into tensor<1x12x197x197xf32>
    %1062 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_534, %461 : tensor<1x12x197x197xf32>, tensor<1x12x197x197xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %1063 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1062 : tensor<1x12x197x197xf32>) outs(%43 : tensor<1x12x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x1xf32>
    %1064 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%461, %1063 : tensor<1x12x197x197xf32>, tensor<1x12x197x1xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %1065 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1062, %1064 : tensor<1x12x197x197xf32>, tensor<1x12x197x197xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %collapsed_535 = tensor.collapse_shape %1065 [[0, 1], [2], [3]] : tensor<1x12x197x197xf32> into tensor<12x197x197xf32>
    %transposed_536 = linalg.transpose ins(%collapsed_239 : tensor<12x197x64xf32>) outs(%805 : tensor<12x64x197xf32>) permutation = [0, 2, 1] 
    %1066 = linalg.batch_matmul ins(%transposed_536, %collapsed_535 : tensor<12x64x197xf32>, tensor<12x197x197xf32>) outs(%811 : tensor<12x64x197xf32>) -> tensor<12x64x197xf32>
    %transposed_537 = linalg.transpose ins(%collapsed_240 : tensor<12x64x197xf32>) outs(%52 : tensor<12x197x64xf32>) permutation = [0, 2, 1] 
    %1067 = linalg.batch_matmul ins(%collapsed_535, %transposed_537 : tensor<12x197x197xf32>, tensor<12x197x64xf32>) outs(%53 : tensor<12x197x64xf32>) -> tensor<12x197x64xf32>
    %expanded_538 = tensor.expand_shape %1066 [[0, 1], [2], [3]] output_shape [1, 12, 64, 197] : tensor<12x64x197xf32> into tensor<1x12x64x197xf32>
    %expanded_539 = tensor.expand_shape %1067 [[0, 1], [2], [3]] output_shape [1, 12, 197, 64] : tensor<12x197x64xf32> into tensor<1x12x197x64xf32>
    %1068 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_538 : tensor<1x12x64x197xf32>) outs(%29 : tensor<1x12x64x197xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_6 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x12x64x197xf32>
    %transposed_540 = linalg.transpose ins(%1068 : tensor<1x12x64x197xf32>) outs(%27 : tensor<1x12x197x64xf32>) permutation = [0, 1, 3, 2] 
    %1069 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_539 : tensor<1x12x197x64xf32>) outs(%27 : tensor<1x12x197x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_6 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x12x197x64xf32>
    %expanded_541 = tensor.expand_shape %1069 [[0, 1], [2], [3], [4]] output_shape [1, 1, 12, 197, 64] : tensor<1x12x197x64xf32> into tensor<1x1x12x197x64xf32>
    %expanded_542 = tensor.expand_shape %transposed_540 [[0, 1], [2], [3], [4]] output_shape [1, 1, 12, 197, 64] : tensor<1x12x197x64xf32> into tensor<1x1x12x197x64xf32>
    %expanded_543 = tensor.expand_shape %1060 [[0, 1, 2], [3], [4]] output_shape [1, 1, 12, 197, 64] : tensor<12x197x64xf32> into tensor<1x1x12x197x64xf32>
    %concat_544 = tensor.concat dim(0) %expanded_541, %expanded_542, %expanded_543 : (tensor<1x1x12x197x64xf32>, tensor<1x1x12x197x64xf32>, tensor<1x1x12x197x64xf32>) -> tensor<3x1x12x197x64xf32>
    %transposed_545 = linalg.transpose ins(%concat_544 : tensor<3x1x12x197x64xf32>) outs(%816 : tensor<1x197x3x12x64xf32>) permutation = [1, 3, 0, 2, 4] 
    %collapsed_546 = tensor.collapse_shape %transposed_545 [[0, 1], [2, 3, 4]] : tensor<1x197x3x12x64xf32> into tensor<197x2304xf32>
    %1070 = linalg.matmul ins(%collapsed_546, %arg90 : tensor<197x2304xf32>, tensor<2304x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %transposed_547 = linalg.transpose ins(%collapsed_546 : tensor<197x2304xf32>) outs(%818 : tensor<2304x197xf32>) permutation = [1, 0] 
    %1071 = linalg.matmul ins(%transposed_547, %collapsed_229 : tensor<2304x197xf32>, tensor<197x768xf32>) outs(%820 : tensor<2304x768xf32>) -> tensor<2304x768xf32>
    %1072 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["reduction", "parallel"]} ins(%collapsed_546 : tensor<197x2304xf32>) outs(%823 : tensor<1x2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x2304xf32>
    %collapsed_548 = tensor.collapse_shape %1072 [[0, 1]] : tensor<1x2304xf32> into tensor<2304xf32>
    %expanded_549 = tensor.expand_shape %1070 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %1073 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%434, %436 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1074 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1073, %443 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1075 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_549, %arg88 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1076 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1075 : tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1077 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1075 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %1078 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1075, %1074 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1079 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1078 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %1080 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1074, %1079 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1081 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1076, %1077 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1082 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1081, %1080 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1083 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%443 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %1084 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1083, %1082 : tensor<1x197x1xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1085 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_549, %1074 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1086 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%1085 : tensor<1x197x768xf32>) outs(%761 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<768xf32>
    %1087 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_549 : tensor<1x197x768xf32>) outs(%761 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<768xf32>
    %1088 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1056, %1084 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %collapsed_550 = tensor.collapse_shape %1088 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %1089 = linalg.matmul ins(%collapsed_550, %arg86 : tensor<197x768xf32>, tensor<768x3072xf32>) outs(%78 : tensor<197x3072xf32>) -> tensor<197x3072xf32>
    %transposed_551 = linalg.transpose ins(%collapsed_550 : tensor<197x768xf32>) outs(%765 : tensor<768x197xf32>) permutation = [1, 0] 
    %1090 = linalg.matmul ins(%transposed_551, %collapsed_224 : tensor<768x197xf32>, tensor<197x3072xf32>) outs(%766 : tensor<768x3072xf32>) -> tensor<768x3072xf32>
    %1091 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["reduction", "parallel"]} ins(%collapsed_550 : tensor<197x768xf32>) outs(%740 : tensor<1x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x768xf32>
    %collapsed_552 = tensor.collapse_shape %1091 [[0, 1]] : tensor<1x768xf32> into tensor<768xf32>
    %expanded_553 = tensor.expand_shape %1089 [[0, 1], [2]] output_shape [1, 197, 3072] : tensor<197x3072xf32> into tensor<1x197x3072xf32>
    %1092 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%429 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_9 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %1093 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_223, %expanded_223 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %1094 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1093 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %1095 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1094 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.exp %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %1096 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1095 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_4 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x197x3072xf32>
    %1097 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_223, %1096 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %1098 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1092, %1097 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %1099 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_553, %1098 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %collapsed_554 = tensor.collapse_shape %1099 [[0, 1], [2]] : tensor<1x197x3072xf32> into tensor<197x3072xf32>
    %1100 = linalg.matmul ins(%collapsed_554, %arg84 : tensor<197x3072xf32>, tensor<3072x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %transposed_555 = linalg.transpose ins(%collapsed_554 : tensor<197x3072xf32>) outs(%778 : tensor<3072x197xf32>) permutation = [1, 0] 
    %1101 = linalg.matmul ins(%transposed_555, %collapsed_221 : tensor<3072x197xf32>, tensor<197x768xf32>) outs(%779 : tensor<3072x768xf32>) -> tensor<3072x768xf32>
    %1102 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["reduction", "parallel"]} ins(%collapsed_554 : tensor<197x3072xf32>) outs(%782 : tensor<1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x3072xf32>
    %collapsed_556 = tensor.collapse_shape %1102 [[0, 1]] : tensor<1x3072xf32> into tensor<3072xf32>
    %expanded_557 = tensor.expand_shape %1100 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %1103 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%409, %411 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1104 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1103, %418 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1105 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_557, %arg82 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1106 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1105 : tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1107 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1105 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %1108 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1105, %1104 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1109 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1108 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %1110 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1104, %1109 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1111 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1106, %1107 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1112 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1111, %1110 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1113 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%418 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %1114 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1113, %1112 : tensor<1x197x1xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1115 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_557, %1104 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1116 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%1115 : tensor<1x197x768xf32>) outs(%761 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<768xf32>
    %1117 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_557 : tensor<1x197x768xf32>) outs(%761 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<768xf32>
    %1118 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1088, %1114 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %collapsed_558 = tensor.collapse_shape %1118 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %1119 = linalg.matmul ins(%collapsed_558, %arg80 : tensor<197x768xf32>, tensor<768x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %transposed_559 = linalg.transpose ins(%collapsed_558 : tensor<197x768xf32>) outs(%765 : tensor<768x197xf32>) permutation = [1, 0] 
    %1120 = linalg.matmul ins(%transposed_559, %collapsed_216 : tensor<768x197xf32>, tensor<197x768xf32>) outs(%801 : tensor<768x768xf32>) -> tensor<768x768xf32>
    %1121 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["reduction", "parallel"]} ins(%collapsed_558 : tensor<197x768xf32>) outs(%740 : tensor<1x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x768xf32>
    %collapsed_560 = tensor.collapse_shape %1121 [[0, 1]] : tensor<1x768xf32> into tensor<768xf32>
    %expanded_561 = tensor.expand_shape %1119 [[0, 1], [2, 3]] output_shape [1, 197, 12, 64] : tensor<197x768xf32> into tensor<1x197x12x64xf32>
    %transposed_562 = linalg.transpose ins(%expanded_561 : tensor<1x197x12x64xf32>) outs(%27 : tensor<1x12x197x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_563 = tensor.collapse_shape %transposed_562 [[0, 1], [2], [3]] : tensor<1x12x197x64xf32> into tensor<12x197x64xf32>
    %transposed_564 = linalg.transpose ins(%collapsed_212 : tensor<12x197x197xf32>) outs(%31 : tensor<12x197x197xf32>) permutation = [0, 2, 1] 
    %1122 = linalg.batch_matmul ins(%transposed_564, %collapsed_563 : tensor<12x197x197xf32>, tensor<12x197x64xf32>) outs(%53 : tensor<12x197x64xf32>) -> tensor<12x197x64xf32>
    %transposed_565 = linalg.transpose ins(%collapsed_213 : tensor<12x197x64xf32>) outs(%805 : tensor<12x64x197xf32>) permutation = [0, 2, 1] 
    %1123 = linalg.batch_matmul ins(%collapsed_563, %transposed_565 : tensor<12x197x64xf32>, tensor<12x64x197xf32>) outs(%32 : tensor<12x197x197xf32>) -> tensor<12x197x197xf32>
    %expanded_566 = tensor.expand_shape %1123 [[0, 1], [2], [3]] output_shape [1, 12, 197, 197] : tensor<12x197x197xf32> into tensor<1x12x197x197xf32>
    %1124 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_566, %404 : tensor<1x12x197x197xf32>, tensor<1x12x197x197xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %1125 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1124 : tensor<1x12x197x197xf32>) outs(%43 : tensor<1x12x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x1xf32>
    %1126 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%404, %1125 : tensor<1x12x197x197xf32>, tensor<1x12x197x1xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %1127 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1124, %1126 : tensor<1x12x197x197xf32>, tensor<1x12x197x197xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %collapsed_567 = tensor.collapse_shape %1127 [[0, 1], [2], [3]] : tensor<1x12x197x197xf32> into tensor<12x197x197xf32>
    %transposed_568 = linalg.transpose ins(%collapsed_208 : tensor<12x197x64xf32>) outs(%805 : tensor<12x64x197xf32>) permutation = [0, 2, 1] 
    %1128 = linalg.batch_matmul ins(%transposed_568, %collapsed_567 : tensor<12x64x197xf32>, tensor<12x197x197xf32>) outs(%811 : tensor<12x64x197xf32>) -> tensor<12x64x197xf32>
    %transposed_569 = linalg.transpose ins(%collapsed_209 : tensor<12x64x197xf32>) outs(%52 : tensor<12x197x64xf32>) permutation = [0, 2, 1] 
    %1129 = linalg.batch_matmul ins(%collapsed_567, %transposed_569 : tensor<12x197x197xf32>, tensor<12x197x64xf32>) outs(%53 : tensor<12x197x64xf32>) -> tensor<12x197x64xf32>
    %expanded_570 = tensor.expand_shape %1128 [[0, 1], [2], [3]] output_shape [1, 12, 64, 197] : tensor<12x64x197xf32> into tensor<1x12x64x197xf32>
    %expanded_571 = tensor.expand_shape %1129 [[0, 1], [2], [3]] output_shape [1, 12, 197, 64] : tensor<12x197x64xf32> into tensor<1x12x197x64xf32>
    %1130 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_570 : tensor<1x12x64x197xf32>) outs(%29 : tensor<1x12x64x197xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_6 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x12x64x197xf32>
    %transposed_572 = linalg.transpose ins(%1130 : tensor<1x12x64x197xf32>) outs(%27 : tensor<1x12x197x64xf32>) permutation = [0, 1, 3, 2] 
    %1131 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_571 : tensor<1x12x197x64xf32>) outs(%27 : tensor<1x12x197x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_6 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x12x197x64xf32>
    %expanded_573 = tensor.expand_shape %1131 [[0, 1], [2], [3], [4]] output_shape [1, 1, 12, 197, 64] : tensor<1x12x197x64xf32> into tensor<1x1x12x197x64xf32>
    %expanded_574 = tensor.expand_shape %transposed_572 [[0, 1], [2], [3], [4]] output_shape [1, 1, 12, 197, 64] : tensor<1x12x197x64xf32> into tensor<1x1x12x197x64xf32>
    %expanded_575 = tensor.expand_shape %1122 [[0, 1, 2], [3], [4]] output_shape [1, 1, 12, 197, 64] : tensor<12x197x64xf32> into tensor<1x1x12x197x64xf32>
    %concat_576 = tensor.concat dim(0) %expanded_573, %expanded_574, %expanded_575 : (tensor<1x1x12x197x64xf32>, tensor<1x1x12x197x64xf32>, tensor<1x1x12x197x64xf32>) -> tensor<3x1x12x197x64xf32>
    %transposed_577 = linalg.transpose ins(%concat_576 : tensor<3x1x12x197x64xf32>) outs(%816 : tensor<1x197x3x12x64xf32>) permutation = [1, 3, 0, 2, 4] 
    %collapsed_578 = tensor.collapse_shape %transposed_577 [[0, 1], [2, 3, 4]] : tensor<1x197x3x12x64xf32> into tensor<197x2304xf32>
    %1132 = linalg.matmul ins(%collapsed_578, %arg78 : tensor<197x2304xf32>, tensor<2304x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %transposed_579 = linalg.transpose ins(%collapsed_578 : tensor<197x2304xf32>) outs(%818 : tensor<2304x197xf32>) permutation = [1, 0] 
    %1133 = linalg.matmul ins(%transposed_579, %collapsed_198 : tensor<2304x197xf32>, tensor<197x768xf32>) outs(%820 : tensor<2304x768xf32>) -> tensor<2304x768xf32>
    %1134 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["reduction", "parallel"]} ins(%collapsed_578 : tensor<197x2304xf32>) outs(%823 : tensor<1x2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x2304xf32>
    %collapsed_580 = tensor.collapse_shape %1134 [[0, 1]] : tensor<1x2304xf32> into tensor<2304xf32>
    %expanded_581 = tensor.expand_shape %1132 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %1135 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%377, %379 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1136 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1135, %386 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1137 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_581, %arg76 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1138 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1137 : tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1139 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1137 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %1140 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1137, %1136 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1141 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1140 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %1142 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1136, %1141 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1143 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1138, %1139 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1144 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1143, %1142 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1145 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%386 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %1146 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1145, %1144 : tensor<1x197x1xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1147 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_581, %1136 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1148 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%1147 : tensor<1x197x768xf32>) outs(%761 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<768xf32>
    %1149 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_581 : tensor<1x197x768xf32>) outs(%761 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<768xf32>
    %1150 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1118, %1146 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %collapsed_582 = tensor.collapse_shape %1150 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %1151 = linalg.matmul ins(%collapsed_582, %arg74 : tensor<197x768xf32>, tensor<768x3072xf32>) outs(%78 : tensor<197x3072xf32>) -> tensor<197x3072xf32>
    %transposed_583 = linalg.transpose ins(%collapsed_582 : tensor<197x768xf32>) outs(%765 : tensor<768x197xf32>) permutation = [1, 0] 
    %1152 = linalg.matmul ins(%transposed_583, %collapsed_193 : tensor<768x197xf32>, tensor<197x3072xf32>) outs(%766 : tensor<768x3072xf32>) -> tensor<768x3072xf32>
    %1153 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["reduction", "parallel"]} ins(%collapsed_582 : tensor<197x768xf32>) outs(%740 : tensor<1x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x768xf32>
    %collapsed_584 = tensor.collapse_shape %1153 [[0, 1]] : tensor<1x768xf32> into tensor<768xf32>
    %expanded_585 = tensor.expand_shape %1151 [[0, 1], [2]] output_shape [1, 197, 3072] : tensor<197x3072xf32> into tensor<1x197x3072xf32>
    %1154 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%372 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_9 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %1155 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_192, %expanded_192 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %1156 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1155 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %1157 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1156 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.exp %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %1158 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1157 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_4 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x197x3072xf32>
    %1159 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_192, %1158 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %1160 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1154, %1159 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %1161 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_585, %1160 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %collapsed_586 = tensor.collapse_shape %1161 [[0, 1], [2]] : tensor<1x197x3072xf32> into tensor<197x3072xf32>
    %1162 = linalg.matmul ins(%collapsed_586, %arg72 : tensor<197x3072xf32>, tensor<3072x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %transposed_587 = linalg.transpose ins(%collapsed_586 : tensor<197x3072xf32>) outs(%778 : tensor<3072x197xf32>) permutation = [1, 0] 
    %1163 = linalg.matmul ins(%transposed_587, %collapsed_190 : tensor<3072x197xf32>, tensor<197x768xf32>) outs(%779 : tensor<3072x768xf32>) -> tensor<3072x768xf32>
    %1164 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["reduction", "parallel"]} ins(%collapsed_586 : tensor<197x3072xf32>) outs(%782 : tensor<1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x3072xf32>
    %collapsed_588 = tensor.collapse_shape %1164 [[0, 1]] : tensor<1x3072xf32> into tensor<3072xf32>
    %expanded_589 = tensor.expand_shape %1162 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %1165 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%352, %354 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1166 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1165, %361 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1167 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_589, %arg70 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1168 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1167 : tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1169 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1167 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %1170 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1167, %1166 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1171 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1170 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %1172 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1166, %1171 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1173 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1168, %1169 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1174 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1173, %1172 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1175 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%361 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %1176 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1175, %1174 : tensor<1x197x1xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1177 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_589, %1166 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1178 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%1177 : tensor<1x197x768xf32>) outs(%761 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<768xf32>
    %1179 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_589 : tensor<1x197x768xf32>) outs(%761 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<768xf32>
    %1180 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1150, %1176 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %collapsed_590 = tensor.collapse_shape %1180 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %1181 = linalg.matmul ins(%collapsed_590, %arg68 : tensor<197x768xf32>, tensor<768x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %transposed_591 = linalg.transpose ins(%collapsed_590 : tensor<197x768xf32>) outs(%765 : tensor<768x197xf32>) permutation = [1, 0] 
    %1182 = linalg.matmul ins(%transposed_591, %collapsed_185 : tensor<768x197xf32>, tensor<197x768xf32>) outs(%801 : tensor<768x768xf32>) -> tensor<768x768xf32>
    %1183 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["reduction", "parallel"]} ins(%collapsed_590 : tensor<197x768xf32>) outs(%740 : tensor<1x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x768xf32>
    %collapsed_592 = tensor.collapse_shape %1183 [[0, 1]] : tensor<1x768xf32> into tensor<768xf32>
    %expanded_593 = tensor.expand_shape %1181 [[0, 1], [2, 3]] output_shape [1, 197, 12, 64] : tensor<197x768xf32> into tensor<1x197x12x64xf32>
    %transposed_594 = linalg.transpose ins(%expanded_593 : tensor<1x197x12x64xf32>) outs(%27 : tensor<1x12x197x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_595 = tensor.collapse_shape %transposed_594 [[0, 1], [2], [3]] : tensor<1x12x197x64xf32> into tensor<12x197x64xf32>
    %transposed_596 = linalg.transpose ins(%collapsed_181 : tensor<12x197x197xf32>) outs(%31 : tensor<12x197x197xf32>) permutation = [0, 2, 1] 
    %1184 = linalg.batch_matmul ins(%transposed_596, %collapsed_595 : tensor<12x197x197xf32>, tensor<12x197x64xf32>) outs(%53 : tensor<12x197x64xf32>) -> tensor<12x197x64xf32>
    %transposed_597 = linalg.transpose ins(%collapsed_182 : tensor<12x197x64xf32>) outs(%805 : tensor<12x64x197xf32>) permutation = [0, 2, 1] 
    %1185 = linalg.batch_matmul ins(%collapsed_595, %transposed_597 : tensor<12x197x64xf32>, tensor<12x64x197xf32>) outs(%32 : tensor<12x197x197xf32>) -> tensor<12x197x197xf32>
    %expanded_598 = tensor.expand_shape %1185 [[0, 1], [2], [3]] output_shape [1, 12, 197, 197] : tensor<12x197x197xf32> into tensor<1x12x197x197xf32>
    %1186 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_598, %347 : tensor<1x12x197x197xf32>, tensor<1x12x197x197xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %1187 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1186 : tensor<1x12x197x197xf32>) outs(%43 : tensor<1x12x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x1xf32>
    %1188 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%347, %1187 : tensor<1x12x197x197xf32>, tensor<1x12x197x1xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %1189 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1186, %1188 : tensor<1x12x197x197xf32>, tensor<1x12x197x197xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %collapsed_599 = tensor.collapse_shape %1189 [[0, 1], [2], [3]] : tensor<1x12x197x197xf32> into tensor<12x197x197xf32>
    %transposed_600 = linalg.transpose ins(%collapsed_177 : tensor<12x197x64xf32>) outs(%805 : tensor<12x64x197xf32>) permutation = [0, 2, 1] 
    %1190 = linalg.batch_matmul ins(%transposed_600, %collapsed_599 : tensor<12x64x197xf32>, tensor<12x197x197xf32>) outs(%811 : tensor<12x64x197xf32>) -> tensor<12x64x197xf32>
    %transposed_601 = linalg.transpose ins(%collapsed_178 : tensor<12x64x197xf32>) outs(%52 : tensor<12x197x64xf32>) permutation = [0, 2, 1] 
    %1191 = linalg.batch_matmul ins(%collapsed_599, %transposed_601 : tensor<12x197x197xf32>, tensor<12x197x64xf32>) outs(%53 : tensor<12x197x64xf32>) -> tensor<12x197x64xf32>
    %expanded_602 = tensor.expand_shape %1190 [[0, 1], [2], [3]] output_shape [1, 12, 64, 197] : tensor<12x64x197xf32> into tensor<1x12x64x197xf32>
    %expanded_603 = tensor.expand_shape %1191 [[0, 1], [2], [3]] output_shape [1, 12, 197, 64] : tensor<12x197x64xf32> into tensor<1x12x197x64xf32>
    %1192 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_602 : tensor<1x12x64x197xf32>) outs(%29 : tensor<1x12x64x197xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_6 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x12x64x197xf32>
    %transposed_604 = linalg.transpose ins(%1192 : tensor<1x12x64x197xf32>) outs(%27 : tensor<1x12x197x64xf32>) permutation = [0, 1, 3, 2] 
    %1193 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_603 : tensor<1x12x197x64xf32>) outs(%27 : tensor<1x12x197x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_6 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x12x197x64xf32>
    %expanded_605 = tensor.expand_shape %1193 [[0, 1], [2], [3], [4]] output_shape [1, 1, 12, 197, 64] : tensor<1x12x197x64xf32> into tensor<1x1x12x197x64xf32>
    %expanded_606 = tensor.expand_shape %transposed_604 [[0, 1], [2], [3], [4]] output_shape [1, 1, 12, 197, 64] : tensor<1x12x197x64xf32> into tensor<1x1x12x197x64xf32>
    %expanded_607 = tensor.expand_shape %1184 [[0, 1, 2], [3], [4]] output_shape [1, 1, 12, 197, 64] : tensor<12x197x64xf32> into tensor<1x1x12x197x64xf32>
    %concat_608 = tensor.concat dim(0) %expanded_605, %expanded_606, %expanded_607 : (tensor<1x1x12x197x64xf32>, tensor<1x1x12x197x64xf32>, tensor<1x1x12x197x64xf32>) -> tensor<3x1x12x197x64xf32>
    %transposed_609 = linalg.transpose ins(%concat_608 : tensor<3x1x12x197x64xf32>) outs(%816 : tensor<1x197x3x12x64xf32>) permutation = [1, 3, 0, 2, 4] 
    %collapsed_610 = tensor.collapse_shape %transposed_609 [[0, 1], [2, 3, 4]] : tensor<1x197x3x12x64xf32> into tensor<197x2304xf32>
    %1194 = linalg.matmul ins(%collapsed_610, %arg66 : tensor<197x2304xf32>, tensor<2304x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %transposed_611 = linalg.transpose ins(%collapsed_610 : tensor<197x2304xf32>) outs(%818 : tensor<2304x197xf32>) permutation = [1, 0] 
    %1195 = linalg.matmul ins(%transposed_611, %collapsed_167 : tensor<2304x197xf32>, tensor<197x768xf32>) outs(%820 : tensor<2304x768xf32>) -> tensor<2304x768xf32>
    %1196 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["reduction", "parallel"]} ins(%collapsed_610 : tensor<197x2304xf32>) outs(%823 : tensor<1x2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x2304xf32>
    %collapsed_612 = tensor.collapse_shape %1196 [[0, 1]] : tensor<1x2304xf32> into tensor<2304xf32>
    %expanded_613 = tensor.expand_shape %1194 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %1197 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%320, %322 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1198 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1197, %329 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1199 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_613, %arg64 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1200 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1199 : tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1201 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1199 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %1202 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1199, %1198 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1203 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1202 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %1204 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1198, %1203 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1205 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1200, %1201 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1206 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1205, %1204 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1207 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%329 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %1208 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1207, %1206 : tensor<1x197x1xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1209 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_613, %1198 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1210 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%1209 : tensor<1x197x768xf32>) outs(%761 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<768xf32>
    %1211 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_613 : tensor<1x197x768xf32>) outs(%761 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<768xf32>
    %1212 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1180, %1208 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %collapsed_614 = tensor.collapse_shape %1212 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %1213 = linalg.matmul ins(%collapsed_614, %arg62 : tensor<197x768xf32>, tensor<768x3072xf32>) outs(%78 : tensor<197x3072xf32>) -> tensor<197x3072xf32>
    %transposed_615 = linalg.transpose ins(%collapsed_614 : tensor<197x768xf32>) outs(%765 : tensor<768x197xf32>) permutation = [1, 0] 
    %1214 = linalg.matmul ins(%transposed_615, %collapsed_162 : tensor<768x197xf32>, tensor<197x3072xf32>) outs(%766 : tensor<768x3072xf32>) -> tensor<768x3072xf32>
    %1215 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["reduction", "parallel"]} ins(%collapsed_614 : tensor<197x768xf32>) outs(%740 : tensor<1x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x768xf32>
    %collapsed_616 = tensor.collapse_shape %1215 [[0, 1]] : tensor<1x768xf32> into tensor<768xf32>
    %expanded_617 = tensor.expand_shape %1213 [[0, 1], [2]] output_shape [1, 197, 3072] : tensor<197x3072xf32> into tensor<1x197x3072xf32>
    %1216 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%315 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_9 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %1217 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_161, %expanded_161 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %1218 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1217 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %1219 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1218 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.exp %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %1220 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1219 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_4 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x197x3072xf32>
    %1221 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_161, %1220 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %1222 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1216, %1221 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %1223 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_617, %1222 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %collapsed_618 = tensor.collapse_shape %1223 [[0, 1], [2]] : tensor<1x197x3072xf32> into tensor<197x3072xf32>
    %1224 = linalg.matmul ins(%collapsed_618, %arg60 : tensor<197x3072xf32>, tensor<3072x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %transposed_619 = linalg.transpose ins(%collapsed_618 : tensor<197x3072xf32>) outs(%778 : tensor<3072x197xf32>) permutation = [1, 0] 
    %1225 = linalg.matmul ins(%transposed_619, %collapsed_159 : tensor<3072x197xf32>, tensor<197x768xf32>) outs(%779 : tensor<3072x768xf32>) -> tensor<3072x768xf32>
    %1226 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["reduction", "parallel"]} ins(%collapsed_618 : tensor<197x3072xf32>) outs(%782 : tensor<1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x3072xf32>
    %collapsed_620 = tensor.collapse_shape %1226 [[0, 1]] : tensor<1x3072xf32> into tensor<3072xf32>
    %expanded_621 = tensor.expand_shape %1224 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %1227 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%295, %297 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1228 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1227, %304 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1229 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_621, %arg58 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1230 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1229 : tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1231 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1229 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %1232 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1229, %1228 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1233 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1232 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %1234 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1228, %1233 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1235 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1230, %1231 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1236 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1235, %1234 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1237 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%304 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %1238 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1237, %1236 : tensor<1x197x1xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1239 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_621, %1228 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1240 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%1239 : tensor<1x197x768xf32>) outs(%761 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<768xf32>
    %1241 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_621 : tensor<1x197x768xf32>) outs(%761 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<768xf32>
    %1242 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1212, %1238 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %collapsed_622 = tensor.collapse_shape %1242 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %1243 = linalg.matmul ins(%collapsed_622, %arg56 : tensor<197x768xf32>, tensor<768x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %transposed_623 = linalg.transpose ins(%collapsed_622 : tensor<197x768xf32>) outs(%765 : tensor<768x197xf32>) permutation = [1, 0] 
    %1244 = linalg.matmul ins(%transposed_623, %collapsed_154 : tensor<768x197xf32>, tensor<197x768xf32>) outs(%801 : tensor<768x768xf32>) -> tensor<768x768xf32>
    %1245 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["reduction", "parallel"]} ins(%collapsed_622 : tensor<197x768xf32>) outs(%740 : tensor<1x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x768xf32>
    %collapsed_624 = tensor.collapse_shape %1245 [[0, 1]] : tensor<1x768xf32> into tensor<768xf32>
    %expanded_625 = tensor.expand_shape %1243 [[0, 1], [2, 3]] output_shape [1, 197, 12, 64] : tensor<197x768xf32> into tensor<1x197x12x64xf32>
    %transposed_626 = linalg.transpose ins(%expanded_625 : tensor<1x197x12x64xf32>) outs(%27 : tensor<1x12x197x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_627 = tensor.collapse_shape %transposed_626 [[0, 1], [2], [3]] : tensor<1x12x197x64xf32> into tensor<12x197x64xf32>
    %transposed_628 = linalg.transpose ins(%collapsed_150 : tensor<12x197x197xf32>) outs(%31 : tensor<12x197x197xf32>) permutation = [0, 2, 1] 
    %1246 = linalg.batch_matmul ins(%transposed_628, %collapsed_627 : tensor<12x197x197xf32>, tensor<12x197x64xf32>) outs(%53 : tensor<12x197x64xf32>) -> tensor<12x197x64xf32>
    %transposed_629 = linalg.transpose ins(%collapsed_151 : tensor<12x197x64xf32>) outs(%805 : tensor<12x64x197xf32>) permutation = [0, 2, 1] 
    %1247 = linalg.batch_matmul ins(%collapsed_627, %transposed_629 : tensor<12x197x64xf32>, tensor<12x64x197xf32>) outs(%32 : tensor<12x197x197xf32>) -> tensor<12x197x197xf32>
    %expanded_630 = tensor.expand_shape %1247 [[0, 1], [2], [3]] output_shape [1, 12, 197, 197] : tensor<12x197x197xf32> into tensor<1x12x197x197xf32>
    %1248 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_630, %290 : tensor<1x12x197x197xf32>, tensor<1x12x197x197xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %1249 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1248 : tensor<1x12x197x197xf32>) outs(%43 : tensor<1x12x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x1xf32>
    %1250 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%290, %1249 : tensor<1x12x197x197xf32>, tensor<1x12x197x1xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %1251 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1248, %1250 : tensor<1x12x197x197xf32>, tensor<1x12x197x197xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %collapsed_631 = tensor.collapse_shape %1251 [[0, 1], [2], [3]] : tensor<1x12x197x197xf32> into tensor<12x197x197xf32>
    %transposed_632 = linalg.transpose ins(%collapsed_146 : tensor<12x197x64xf32>) outs(%805 : tensor<12x64x197xf32>) permutation = [0, 2, 1] 
    %1252 = linalg.batch_matmul ins(%transposed_632, %collapsed_631 : tensor<12x64x197xf32>, tensor<12x197x197xf32>) outs(%811 : tensor<12x64x197xf32>) -> tensor<12x64x197xf32>
    %transposed_633 = linalg.transpose ins(%collapsed_147 : tensor<12x64x197xf32>) outs(%52 : tensor<12x197x64xf32>) permutation = [0, 2, 1] 
    %1253 = linalg.batch_matmul ins(%collapsed_631, %transposed_633 : tensor<12x197x197xf32>, tensor<12x197x64xf32>) outs(%53 : tensor<12x197x64xf32>) -> tensor<12x197x64xf32>
    %expanded_634 = tensor.expand_shape %1252 [[0, 1], [2], [3]] output_shape [1, 12, 64, 197] : tensor<12x64x197xf32> into tensor<1x12x64x197xf32>
    %expanded_635 = tensor.expand_shape %1253 [[0, 1], [2], [3]] output_shape [1, 12, 197, 64] : tensor<12x197x64xf32> into tensor<1x12x197x64xf32>
    %1254 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_634 : tensor<1x12x64x197xf32>) outs(%29 : tensor<1x12x64x197xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_6 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x12x64x197xf32>
    %transposed_636 = linalg.transpose ins(%1254 : tensor<1x12x64x197xf32>) outs(%27 : tensor<1x12x197x64xf32>) permutation = [0, 1, 3, 2] 
    %1255 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_635 : tensor<1x12x197x64xf32>) outs(%27 : tensor<1x12x197x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_6 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x12x197x64xf32>
    %expanded_637 = tensor.expand_shape %1255 [[0, 1], [2], [3], [4]] output_shape [1, 1, 12, 197, 64] : tensor<1x12x197x64xf32> into tensor<1x1x12x197x64xf32>
    %expanded_638 = tensor.expand_shape %transposed_636 [[0, 1], [2], [3], [4]] output_shape [1, 1, 12, 197, 64] : tensor<1x12x197x64xf32> into tensor<1x1x12x197x64xf32>
    %expanded_639 = tensor.expand_shape %1246 [[0, 1, 2], [3], [4]] output_shape [1, 1, 12, 197, 64] : tensor<12x197x64xf32> into tensor<1x1x12x197x64xf32>
    %concat_640 = tensor.concat dim(0) %expanded_637, %expanded_638, %expanded_639 : (tensor<1x1x12x197x64xf32>, tensor<1x1x12x197x64xf32>, tensor<1x1x12x197x64xf32>) -> tensor<3x1x12x197x64xf32>
    %transposed_641 = linalg.transpose ins(%concat_640 : tensor<3x1x12x197x64xf32>) outs(%816 : tensor<1x197x3x12x64xf32>) permutation = [1, 3, 0, 2, 4] 
    %collapsed_642 = tensor.collapse_shape %transposed_641 [[0, 1], [2, 3, 4]] : tensor<1x197x3x12x64xf32> into tensor<197x2304xf32>
    %1256 = linalg.matmul ins(%collapsed_642, %arg54 : tensor<197x2304xf32>, tensor<2304x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %transposed_643 = linalg.transpose ins(%collapsed_642 : tensor<197x2304xf32>) outs(%818 : tensor<2304x197xf32>) permutation = [1, 0] 
    %1257 = linalg.matmul ins(%transposed_643, %collapsed_136 : tensor<2304x197xf32>, tensor<197x768xf32>) outs(%820 : tensor<2304x768xf32>) -> tensor<2304x768xf32>
    %1258 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["reduction", "parallel"]} ins(%collapsed_642 : tensor<197x2304xf32>) outs(%823 : tensor<1x2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x2304xf32>
    %collapsed_644 = tensor.collapse_shape %1258 [[0, 1]] : tensor<1x2304xf32> into tensor<2304xf32>
    %expanded_645 = tensor.expand_shape %1256 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %1259 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%263, %265 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1260 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1259, %272 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1261 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_645, %arg52 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1262 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1261 : tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1263 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1261 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %1264 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1261, %1260 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1265 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1264 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %1266 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1260, %1265 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1267 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1262, %1263 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1268 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1267, %1266 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1269 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%272 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %1270 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1269, %1268 : tensor<1x197x1xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1271 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_645, %1260 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1272 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%1271 : tensor<1x197x768xf32>) outs(%761 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<768xf32>
    %1273 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_645 : tensor<1x197x768xf32>) outs(%761 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<768xf32>
    %1274 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1242, %1270 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %collapsed_646 = tensor.collapse_shape %1274 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %1275 = linalg.matmul ins(%collapsed_646, %arg50 : tensor<197x768xf32>, tensor<768x3072xf32>) outs(%78 : tensor<197x3072xf32>) -> tensor<197x3072xf32>
    %transposed_647 = linalg.transpose ins(%collapsed_646 : tensor<197x768xf32>) outs(%765 : tensor<768x197xf32>) permutation = [1, 0] 
    %1276 = linalg.matmul ins(%transposed_647, %collapsed_131 : tensor<768x197xf32>, tensor<197x3072xf32>) outs(%766 : tensor<768x3072xf32>) -> tensor<768x3072xf32>
    %1277 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["reduction", "parallel"]} ins(%collapsed_646 : tensor<197x768xf32>) outs(%740 : tensor<1x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x768xf32>
    %collapsed_648 = tensor.collapse_shape %1277 [[0, 1]] : tensor<1x768xf32> into tensor<768xf32>
    %expanded_649 = tensor.expand_shape %1275 [[0, 1], [2]] output_shape [1, 197, 3072] : tensor<197x3072xf32> into tensor<1x197x3072xf32>
    %1278 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%258 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_9 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %1279 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_130, %expanded_130 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %1280 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1279 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %1281 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1280 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.exp %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %1282 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1281 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_4 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x197x3072xf32>
    %1283 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_130, %1282 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %1284 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1278, %1283 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %1285 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_649, %1284 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %collapsed_650 = tensor.collapse_shape %1285 [[0, 1], [2]] : tensor<1x197x3072xf32> into tensor<197x3072xf32>
    %1286 = linalg.matmul ins(%collapsed_650, %arg48 : tensor<197x3072xf32>, tensor<3072x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %transposed_651 = linalg.transpose ins(%collapsed_650 : tensor<197x3072xf32>) outs(%778 : tensor<3072x197xf32>) permutation = [1, 0] 
    %1287 = linalg.matmul ins(%transposed_651, %collapsed_128 : tensor<3072x197xf32>, tensor<197x768xf32>) outs(%779 : tensor<3072x768xf32>) -> tensor<3072x768xf32>
    %1288 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["reduction", "parallel"]} ins(%collapsed_650 : tensor<197x3072xf32>) outs(%782 : tensor<1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x3072xf32>
    %collapsed_652 = tensor.collapse_shape %1288 [[0, 1]] : tensor<1x3072xf32> into tensor<3072xf32>
    %expanded_653 = tensor.expand_shape %1286 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %1289 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%238, %240 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1290 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1289, %247 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1291 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_653, %arg46 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1292 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1291 : tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1293 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1291 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %1294 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1291, %1290 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1295 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1294 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %1296 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1290, %1295 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1297 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1292, %1293 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1298 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1297, %1296 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1299 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%247 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %1300 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1299, %1298 : tensor<1x197x1xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1301 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_653, %1290 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1302 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%1301 : tensor<1x197x768xf32>) outs(%761 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<768xf32>
    %1303 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_653 : tensor<1x197x768xf32>) outs(%761 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<768xf32>
    %1304 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1274, %1300 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %collapsed_654 = tensor.collapse_shape %1304 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %1305 = linalg.matmul ins(%collapsed_654, %arg44 : tensor<197x768xf32>, tensor<768x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %transposed_655 = linalg.transpose ins(%collapsed_654 : tensor<197x768xf32>) outs(%765 : tensor<768x197xf32>) permutation = [1, 0] 
    %1306 = linalg.matmul ins(%transposed_655, %collapsed_123 : tensor<768x197xf32>, tensor<197x768xf32>) outs(%801 : tensor<768x768xf32>) -> tensor<768x768xf32>
    %1307 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["reduction", "parallel"]} ins(%collapsed_654 : tensor<197x768xf32>) outs(%740 : tensor<1x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x768xf32>
    %collapsed_656 = tensor.collapse_shape %1307 [[0, 1]] : tensor<1x768xf32> into tensor<768xf32>
    %expanded_657 = tensor.expand_shape %1305 [[0, 1], [2, 3]] output_shape [1, 197, 12, 64] : tensor<197x768xf32> into tensor<1x197x12x64xf32>
    %transposed_658 = linalg.transpose ins(%expanded_657 : tensor<1x197x12x64xf32>) outs(%27 : tensor<1x12x197x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_659 = tensor.collapse_shape %transposed_658 [[0, 1], [2], [3]] : tensor<1x12x197x64xf32> into tensor<12x197x64xf32>
    %transposed_660 = linalg.transpose ins(%collapsed_119 : tensor<12x197x197xf32>) outs(%31 : tensor<12x197x197xf32>) permutation = [0, 2, 1] 
    %1308 = linalg.batch_matmul ins(%transposed_660, %collapsed_659 : tensor<12x197x197xf32>, tensor<12x197x64xf32>) outs(%53 : tensor<12x197x64xf32>) -> tensor<12x197x64xf32>
    %transposed_661 = linalg.transpose ins(%collapsed_120 : tensor<12x197x64xf32>) outs(%805 : tensor<12x64x197xf32>) permutation = [0, 2, 1] 
    %1309 = linalg.batch_matmul ins(%collapsed_659, %transposed_661 : tensor<12x197x64xf32>, tensor<12x64x197xf32>) outs(%32 : tensor<12x197x197xf32>) -> tensor<12x197x197xf32>
    %expanded_662 = tensor.expand_shape %1309 [[0, 1], [2], [3]] output_shape [1, 12, 197, 197] : tensor<12x197x197xf32> into tensor<1x12x197x197xf32>
    %1310 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_662, %233 : tensor<1x12x197x197xf32>, tensor<1x12x197x197xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %1311 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1310 : tensor<1x12x197x197xf32>) outs(%43 : tensor<1x12x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x1xf32>
    %1312 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%233, %1311 : tensor<1x12x197x197xf32>, tensor<1x12x197x1xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %1313 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1310, %1312 : tensor<1x12x197x197xf32>, tensor<1x12x197x197xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %collapsed_663 = tensor.collapse_shape %1313 [[0, 1], [2], [3]] : tensor<1x12x197x197xf32> into tensor<12x197x197xf32>
    %transposed_664 = linalg.transpose ins(%collapsed_115 : tensor<12x197x64xf32>) outs(%805 : tensor<12x64x197xf32>) permutation = [0, 2, 1] 
    %1314 = linalg.batch_matmul ins(%transposed_664, %collapsed_663 : tensor<12x64x197xf32>, tensor<12x197x197xf32>) outs(%811 : tensor<12x64x197xf32>) -> tensor<12x64x197xf32>
    %transposed_665 = linalg.transpose ins(%collapsed_116 : tensor<12x64x197xf32>) outs(%52 : tensor<12x197x64xf32>) permutation = [0, 2, 1] 
    %1315 = linalg.batch_matmul ins(%collapsed_663, %transposed_665 : tensor<12x197x197xf32>, tensor<12x197x64xf32>) outs(%53 : tensor<12x197x64xf32>) -> tensor<12x197x64xf32>
    %expanded_666 = tensor.expand_shape %1314 [[0, 1], [2], [3]] output_shape [1, 12, 64, 197] : tensor<12x64x197xf32> into tensor<1x12x64x197xf32>
    %expanded_667 = tensor.expand_shape %1315 [[0, 1], [2], [3]] output_shape [1, 12, 197, 64] : tensor<12x197x64xf32> into tensor<1x12x197x64xf32>
    %1316 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_666 : tensor<1x12x64x197xf32>) outs(%29 : tensor<1x12x64x197xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_6 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x12x64x197xf32>
    %transposed_668 = linalg.transpose ins(%1316 : tensor<1x12x64x197xf32>) outs(%27 : tensor<1x12x197x64xf32>) permutation = [0, 1, 3, 2] 
    %1317 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_667 : tensor<1x12x197x64xf32>) outs(%27 : tensor<1x12x197x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_6 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x12x197x64xf32>
    %expanded_669 = tensor.expand_shape %1317 [[0, 1], [2], [3], [4]] output_shape [1, 1, 12, 197, 64] : tensor<1x12x197x64xf32> into tensor<1x1x12x197x64xf32>
    %expanded_670 = tensor.expand_shape %transposed_668 [[0, 1], [2], [3], [4]] output_shape [1, 1, 12, 197, 64] : tensor<1x12x197x64xf32> into tensor<1x1x12x197x64xf32>
    %expanded_671 = tensor.expand_shape %1308 [[0, 1, 2], [3], [4]] output_shape [1, 1, 12, 197, 64] : tensor<12x197x64xf32> into tensor<1x1x12x197x64xf32>
    %concat_672 = tensor.concat dim(0) %expanded_669, %expanded_670, %expanded_671 : (tensor<1x1x12x197x64xf32>, tensor<1x1x12x197x64xf32>, tensor<1x1x12x197x64xf32>) -> tensor<3x1x12x197x64xf32>
    %transposed_673 = linalg.transpose ins(%concat_672 : tensor<3x1x12x197x64xf32>) outs(%816 : tensor<1x197x3x12x64xf32>) permutation = [1, 3, 0, 2, 4] 
    %collapsed_674 = tensor.collapse_shape %transposed_673 [[0, 1], [2, 3, 4]] : tensor<1x197x3x12x64xf32> into tensor<197x2304xf32>
    %1318 = linalg.matmul ins(%collapsed_674, %arg42 : tensor<197x2304xf32>, tensor<2304x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %transposed_675 = linalg.transpose ins(%collapsed_674 : tensor<197x2304xf32>) outs(%818 : tensor<2304x197xf32>) permutation = [1, 0] 
    %1319 = linalg.matmul ins(%transposed_675, %collapsed_105 : tensor<2304x197xf32>, tensor<197x768xf32>) outs(%820 : tensor<2304x768xf32>) -> tensor<2304x768xf32>
    %1320 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["reduction", "parallel"]} ins(%collapsed_674 : tensor<197x2304xf32>) outs(%823 : tensor<1x2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x2304xf32>
    %collapsed_676 = tensor.collapse_shape %1320 [[0, 1]] : tensor<1x2304xf32> into tensor<2304xf32>
    %expanded_677 = tensor.expand_shape %1318 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %1321 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206, %208 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1322 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1321, %215 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1323 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_677, %arg40 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1324 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1323 : tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1325 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1323 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %1326 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1323, %1322 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1327 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1326 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %1328 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1322, %1327 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1329 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1324, %1325 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1330 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1329, %1328 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1331 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %1332 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1331, %1330 : tensor<1x197x1xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1333 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_677, %1322 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1334 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%1333 : tensor<1x197x768xf32>) outs(%761 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<768xf32>
    %1335 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_677 : tensor<1x197x768xf32>) outs(%761 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<768xf32>
    %1336 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1304, %1332 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %collapsed_678 = tensor.collapse_shape %1336 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %1337 = linalg.matmul ins(%collapsed_678, %arg38 : tensor<197x768xf32>, tensor<768x3072xf32>) outs(%78 : tensor<197x3072xf32>) -> tensor<197x3072xf32>
    %transposed_679 = linalg.transpose ins(%collapsed_678 : tensor<197x768xf32>) outs(%765 : tensor<768x197xf32>) permutation = [1, 0] 
    %1338 = linalg.matmul ins(%transposed_679, %collapsed_100 : tensor<768x197xf32>, tensor<197x3072xf32>) outs(%766 : tensor<768x3072xf32>) -> tensor<768x3072xf32>
    %1339 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["reduction", "parallel"]} ins(%collapsed_678 : tensor<197x768xf32>) outs(%740 : tensor<1x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x768xf32>
    %collapsed_680 = tensor.collapse_shape %1339 [[0, 1]] : tensor<1x768xf32> into tensor<768xf32>
    %expanded_681 = tensor.expand_shape %1337 [[0, 1], [2]] output_shape [1, 197, 3072] : tensor<197x3072xf32> into tensor<1x197x3072xf32>
    %1340 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_9 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %1341 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_99, %expanded_99 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %1342 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1341 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %1343 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1342 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.exp %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %1344 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1343 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_4 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x197x3072xf32>
    %1345 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_99, %1344 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %1346 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1340, %1345 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %1347 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_681, %1346 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %collapsed_682 = tensor.collapse_shape %1347 [[0, 1], [2]] : tensor<1x197x3072xf32> into tensor<197x3072xf32>
    %1348 = linalg.matmul ins(%collapsed_682, %arg36 : tensor<197x3072xf32>, tensor<3072x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %transposed_683 = linalg.transpose ins(%collapsed_682 : tensor<197x3072xf32>) outs(%778 : tensor<3072x197xf32>) permutation = [1, 0] 
    %1349 = linalg.matmul ins(%transposed_683, %collapsed_97 : tensor<3072x197xf32>, tensor<197x768xf32>) outs(%779 : tensor<3072x768xf32>) -> tensor<3072x768xf32>
    %1350 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["reduction", "parallel"]} ins(%collapsed_682 : tensor<197x3072xf32>) outs(%782 : tensor<1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x3072xf32>
    %collapsed_684 = tensor.collapse_shape %1350 [[0, 1]] : tensor<1x3072xf32> into tensor<3072xf32>
    %expanded_685 = tensor.expand_shape %1348 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %1351 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181, %183 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1352 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1351, %190 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1353 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_685, %arg34 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1354 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1353 : tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1355 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1353 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %1356 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1353, %1352 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1357 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1356 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %1358 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1352, %1357 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1359 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1354, %1355 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1360 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1359, %1358 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1361 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %1362 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1361, %1360 : tensor<1x197x1xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1363 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_685, %1352 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1364 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%1363 : tensor<1x197x768xf32>) outs(%761 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<768xf32>
    %1365 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_685 : tensor<1x197x768xf32>) outs(%761 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<768xf32>
    %1366 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1336, %1362 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %collapsed_686 = tensor.collapse_shape %1366 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %1367 = linalg.matmul ins(%collapsed_686, %arg32 : tensor<197x768xf32>, tensor<768x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %transposed_687 = linalg.transpose ins(%collapsed_686 : tensor<197x768xf32>) outs(%765 : tensor<768x197xf32>) permutation = [1, 0] 
    %1368 = linalg.matmul ins(%transposed_687, %collapsed_92 : tensor<768x197xf32>, tensor<197x768xf32>) outs(%801 : tensor<768x768xf32>) -> tensor<768x768xf32>
    %1369 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["reduction", "parallel"]} ins(%collapsed_686 : tensor<197x768xf32>) outs(%740 : tensor<1x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x768xf32>
    %collapsed_688 = tensor.collapse_shape %1369 [[0, 1]] : tensor<1x768xf32> into tensor<768xf32>
    %expanded_689 = tensor.expand_shape %1367 [[0, 1], [2, 3]] output_shape [1, 197, 12, 64] : tensor<197x768xf32> into tensor<1x197x12x64xf32>
    %transposed_690 = linalg.transpose ins(%expanded_689 : tensor<1x197x12x64xf32>) outs(%27 : tensor<1x12x197x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_691 = tensor.collapse_shape %transposed_690 [[0, 1], [2], [3]] : tensor<1x12x197x64xf32> into tensor<12x197x64xf32>
    %transposed_692 = linalg.transpose ins(%collapsed_88 : tensor<12x197x197xf32>) outs(%31 : tensor<12x197x197xf32>) permutation = [0, 2, 1] 
    %1370 = linalg.batch_matmul ins(%transposed_692, %collapsed_691 : tensor<12x197x197xf32>, tensor<12x197x64xf32>) outs(%53 : tensor<12x197x64xf32>) -> tensor<12x197x64xf32>
    %transposed_693 = linalg.transpose ins(%collapsed_89 : tensor<12x197x64xf32>) outs(%805 : tensor<12x64x197xf32>) permutation = [0, 2, 1] 
    %1371 = linalg.batch_matmul ins(%collapsed_691, %transposed_693 : tensor<12x197x64xf32>, tensor<12x64x197xf32>) outs(%32 : tensor<12x197x197xf32>) -> tensor<12x197x197xf32>
    %expanded_694 = tensor.expand_shape %1371 [[0, 1], [2], [3]] output_shape [1, 12, 197, 197] : tensor<12x197x197xf32> into tensor<1x12x197x197xf32>
    %1372 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_694, %176 : tensor<1x12x197x197xf32>, tensor<1x12x197x197xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %1373 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1372 : tensor<1x12x197x197xf32>) outs(%43 : tensor<1x12x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x1xf32>
    %1374 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%176, %1373 : tensor<1x12x197x197xf32>, tensor<1x12x197x1xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %1375 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1372, %1374 : tensor<1x12x197x197xf32>, tensor<1x12x197x197xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %collapsed_695 = tensor.collapse_shape %1375 [[0, 1], [2], [3]] : tensor<1x12x197x197xf32> into tensor<12x197x197xf32>
    %transposed_696 = linalg.transpose ins(%collapsed_84 : tensor<12x197x64xf32>) outs(%805 : tensor<12x64x197xf32>) permutation = [0, 2, 1] 
    %1376 = linalg.batch_matmul ins(%transposed_696, %collapsed_695 : tensor<12x64x197xf32>, tensor<12x197x197xf32>) outs(%811 : tensor<12x64x197xf32>) -> tensor<12x64x197xf32>
    %transposed_697 = linalg.transpose ins(%collapsed_85 : tensor<12x64x197xf32>) outs(%52 : tensor<12x197x64xf32>) permutation = [0, 2, 1] 
    %1377 = linalg.batch_matmul ins(%collapsed_695, %transposed_697 : tensor<12x197x197xf32>, tensor<12x197x64xf32>) outs(%53 : tensor<12x197x64xf32>) -> tensor<12x197x64xf32>
    %expanded_698 = tensor.expand_shape %1376 [[0, 1], [2], [3]] output_shape [1, 12, 64, 197] : tensor<12x64x197xf32> into tensor<1x12x64x197xf32>
    %expanded_699 = tensor.expand_shape %1377 [[0, 1], [2], [3]] output_shape [1, 12, 197, 64] : tensor<12x197x64xf32> into tensor<1x12x197x64xf32>
    %1378 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_698 : tensor<1x12x64x197xf32>) outs(%29 : tensor<1x12x64x197xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_6 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x12x64x197xf32>
    %transposed_700 = linalg.transpose ins(%1378 : tensor<1x12x64x197xf32>) outs(%27 : tensor<1x12x197x64xf32>) permutation = [0, 1, 3, 2] 
    %1379 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_699 : tensor<1x12x197x64xf32>) outs(%27 : tensor<1x12x197x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_6 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x12x197x64xf32>
    %expanded_701 = tensor.expand_shape %1379 [[0, 1], [2], [3], [4]] output_shape [1, 1, 12, 197, 64] : tensor<1x12x197x64xf32> into tensor<1x1x12x197x64xf32>
    %expanded_702 = tensor.expand_shape %transposed_700 [[0, 1], [2], [3], [4]] output_shape [1, 1, 12, 197, 64] : tensor<1x12x197x64xf32> into tensor<1x1x12x197x64xf32>
    %expanded_703 = tensor.expand_shape %1370 [[0, 1, 2], [3], [4]] output_shape [1, 1, 12, 197, 64] : tensor<12x197x64xf32> into tensor<1x1x12x197x64xf32>
    %concat_704 = tensor.concat dim(0) %expanded_701, %expanded_702, %expanded_703 : (tensor<1x1x12x197x64xf32>, tensor<1x1x12x197x64xf32>, tensor<1x1x12x197x64xf32>) -> tensor<3x1x12x197x64xf32>
    %transposed_705 = linalg.transpose ins(%concat_704 : tensor<3x1x12x197x64xf32>) outs(%816 : tensor<1x197x3x12x64xf32>) permutation = [1, 3, 0, 2, 4] 
    %collapsed_706 = tensor.collapse_shape %transposed_705 [[0, 1], [2, 3, 4]] : tensor<1x197x3x12x64xf32> into tensor<197x2304xf32>
    %1380 = linalg.matmul ins(%collapsed_706, %arg30 : tensor<197x2304xf32>, tensor<2304x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %transposed_707 = linalg.transpose ins(%collapsed_706 : tensor<197x2304xf32>) outs(%818 : tensor<2304x197xf32>) permutation = [1, 0] 
    %1381 = linalg.matmul ins(%transposed_707, %collapsed_74 : tensor<2304x197xf32>, tensor<197x768xf32>) outs(%820 : tensor<2304x768xf32>) -> tensor<2304x768xf32>
    %1382 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["reduction", "parallel"]} ins(%collapsed_706 : tensor<197x2304xf32>) outs(%823 : tensor<1x2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x2304xf32>
    %collapsed_708 = tensor.collapse_shape %1382 [[0, 1]] : tensor<1x2304xf32> into tensor<2304xf32>
    %expanded_709 = tensor.expand_shape %1380 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %1383 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %151 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1384 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1383, %158 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1385 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_709, %arg28 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1386 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1385 : tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1387 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1385 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %1388 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1385, %1384 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1389 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1388 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %1390 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1384, %1389 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1391 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1386, %1387 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1392 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1391, %1390 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1393 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %1394 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1393, %1392 : tensor<1x197x1xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1395 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_709, %1384 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1396 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%1395 : tensor<1x197x768xf32>) outs(%761 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<768xf32>
    %1397 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_709 : tensor<1x197x768xf32>) outs(%761 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<768xf32>
    %1398 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1366, %1394 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %collapsed_710 = tensor.collapse_shape %1398 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %1399 = linalg.matmul ins(%collapsed_710, %arg26 : tensor<197x768xf32>, tensor<768x3072xf32>) outs(%78 : tensor<197x3072xf32>) -> tensor<197x3072xf32>
    %transposed_711 = linalg.transpose ins(%collapsed_710 : tensor<197x768xf32>) outs(%765 : tensor<768x197xf32>) permutation = [1, 0] 
    %1400 = linalg.matmul ins(%transposed_711, %collapsed_69 : tensor<768x197xf32>, tensor<197x3072xf32>) outs(%766 : tensor<768x3072xf32>) -> tensor<768x3072xf32>
    %1401 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["reduction", "parallel"]} ins(%collapsed_710 : tensor<197x768xf32>) outs(%740 : tensor<1x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x768xf32>
    %collapsed_712 = tensor.collapse_shape %1401 [[0, 1]] : tensor<1x768xf32> into tensor<768xf32>
    %expanded_713 = tensor.expand_shape %1399 [[0, 1], [2]] output_shape [1, 197, 3072] : tensor<197x3072xf32> into tensor<1x197x3072xf32>
    %1402 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_9 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %1403 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_68, %expanded_68 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %1404 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1403 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %1405 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1404 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.exp %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %1406 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1405 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_4 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x197x3072xf32>
    %1407 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_68, %1406 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %1408 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1402, %1407 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %1409 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_713, %1408 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %collapsed_714 = tensor.collapse_shape %1409 [[0, 1], [2]] : tensor<1x197x3072xf32> into tensor<197x3072xf32>
    %1410 = linalg.matmul ins(%collapsed_714, %arg24 : tensor<197x3072xf32>, tensor<3072x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %transposed_715 = linalg.transpose ins(%collapsed_714 : tensor<197x3072xf32>) outs(%778 : tensor<3072x197xf32>) permutation = [1, 0] 
    %1411 = linalg.matmul ins(%transposed_715, %collapsed_66 : tensor<3072x197xf32>, tensor<197x768xf32>) outs(%779 : tensor<3072x768xf32>) -> tensor<3072x768xf32>
    %1412 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["reduction", "parallel"]} ins(%collapsed_714 : tensor<197x3072xf32>) outs(%782 : tensor<1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x3072xf32>
    %collapsed_716 = tensor.collapse_shape %1412 [[0, 1]] : tensor<1x3072xf32> into tensor<3072xf32>
    %expanded_717 = tensor.expand_shape %1410 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %1413 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %126 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1414 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1413, %133 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1415 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_717, %arg22 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1416 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1415 : tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1417 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1415 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %1418 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1415, %1414 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1419 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1418 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %1420 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1414, %1419 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1421 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1416, %1417 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1422 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1421, %1420 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1423 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %1424 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1423, %1422 : tensor<1x197x1xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1425 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_717, %1414 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1426 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%1425 : tensor<1x197x768xf32>) outs(%761 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<768xf32>
    %1427 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_717 : tensor<1x197x768xf32>) outs(%761 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<768xf32>
    %1428 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1398, %1424 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %collapsed_718 = tensor.collapse_shape %1428 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %1429 = linalg.matmul ins(%collapsed_718, %arg20 : tensor<197x768xf32>, tensor<768x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %transposed_719 = linalg.transpose ins(%collapsed_718 : tensor<197x768xf32>) outs(%765 : tensor<768x197xf32>) permutation = [1, 0] 
    %1430 = linalg.matmul ins(%transposed_719, %collapsed_61 : tensor<768x197xf32>, tensor<197x768xf32>) outs(%801 : tensor<768x768xf32>) -> tensor<768x768xf32>
    %1431 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["reduction", "parallel"]} ins(%collapsed_718 : tensor<197x768xf32>) outs(%740 : tensor<1x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x768xf32>
    %collapsed_720 = tensor.collapse_shape %1431 [[0, 1]] : tensor<1x768xf32> into tensor<768xf32>
    %expanded_721 = tensor.expand_shape %1429 [[0, 1], [2, 3]] output_shape [1, 197, 12, 64] : tensor<197x768xf32> into tensor<1x197x12x64xf32>
    %transposed_722 = linalg.transpose ins(%expanded_721 : tensor<1x197x12x64xf32>) outs(%27 : tensor<1x12x197x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_723 = tensor.collapse_shape %transposed_722 [[0, 1], [2], [3]] : tensor<1x12x197x64xf32> into tensor<12x197x64xf32>
    %transposed_724 = linalg.transpose ins(%collapsed_57 : tensor<12x197x197xf32>) outs(%31 : tensor<12x197x197xf32>) permutation = [0, 2, 1] 
    %1432 = linalg.batch_matmul ins(%transposed_724, %collapsed_723 : tensor<12x197x197xf32>, tensor<12x197x64xf32>) outs(%53 : tensor<12x197x64xf32>) -> tensor<12x197x64xf32>
    %transposed_725 = linalg.transpose ins(%collapsed_58 : tensor<12x197x64xf32>) outs(%805 : tensor<12x64x197xf32>) permutation = [0, 2, 1] 
    %1433 = linalg.batch_matmul ins(%collapsed_723, %transposed_725 : tensor<12x197x64xf32>, tensor<12x64x197xf32>) outs(%32 : tensor<12x197x197xf32>) -> tensor<12x197x197xf32>
    %expanded_726 = tensor.expand_shape %1433 [[0, 1], [2], [3]] output_shape [1, 12, 197, 197] : tensor<12x197x197xf32> into tensor<1x12x197x197xf32>
    %1434 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_726, %119 : tensor<1x12x197x197xf32>, tensor<1x12x197x197xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %1435 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1434 : tensor<1x12x197x197xf32>) outs(%43 : tensor<1x12x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x1xf32>
    %1436 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%119, %1435 : tensor<1x12x197x197xf32>, tensor<1x12x197x1xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %1437 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1434, %1436 : tensor<1x12x197x197xf32>, tensor<1x12x197x197xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %collapsed_727 = tensor.collapse_shape %1437 [[0, 1], [2], [3]] : tensor<1x12x197x197xf32> into tensor<12x197x197xf32>
    %transposed_728 = linalg.transpose ins(%collapsed_53 : tensor<12x197x64xf32>) outs(%805 : tensor<12x64x197xf32>) permutation = [0, 2, 1] 
    %1438 = linalg.batch_matmul ins(%transposed_728, %collapsed_727 : tensor<12x64x197xf32>, tensor<12x197x197xf32>) outs(%811 : tensor<12x64x197xf32>) -> tensor<12x64x197xf32>
    %transposed_729 = linalg.transpose ins(%collapsed_54 : tensor<12x64x197xf32>) outs(%52 : tensor<12x197x64xf32>) permutation = [0, 2, 1] 
    %1439 = linalg.batch_matmul ins(%collapsed_727, %transposed_729 : tensor<12x197x197xf32>, tensor<12x197x64xf32>) outs(%53 : tensor<12x197x64xf32>) -> tensor<12x197x64xf32>
    %expanded_730 = tensor.expand_shape %1438 [[0, 1], [2], [3]] output_shape [1, 12, 64, 197] : tensor<12x64x197xf32> into tensor<1x12x64x197xf32>
    %expanded_731 = tensor.expand_shape %1439 [[0, 1], [2], [3]] output_shape [1, 12, 197, 64] : tensor<12x197x64xf32> into tensor<1x12x197x64xf32>
    %1440 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_730 : tensor<1x12x64x197xf32>) outs(%29 : tensor<1x12x64x197xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_6 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x12x64x197xf32>
    %transposed_732 = linalg.transpose ins(%1440 : tensor<1x12x64x197xf32>) outs(%27 : tensor<1x12x197x64xf32>) permutation = [0, 1, 3, 2] 
    %1441 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_731 : tensor<1x12x197x64xf32>) outs(%27 : tensor<1x12x197x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_6 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x12x197x64xf32>
    %expanded_733 = tensor.expand_shape %1441 [[0, 1], [2], [3], [4]] output_shape [1, 1, 12, 197, 64] : tensor<1x12x197x64xf32> into tensor<1x1x12x197x64xf32>
    %expanded_734 = tensor.expand_shape %transposed_732 [[0, 1], [2], [3], [4]] output_shape [1, 1, 12, 197, 64] : tensor<1x12x197x64xf32> into tensor<1x1x12x197x64xf32>
    %expanded_735 = tensor.expand_shape %1432 [[0, 1, 2], [3], [4]] output_shape [1, 1, 12, 197, 64] : tensor<12x197x64xf32> into tensor<1x1x12x197x64xf32>
    %concat_736 = tensor.concat dim(0) %expanded_733, %expanded_734, %expanded_735 : (tensor<1x1x12x197x64xf32>, tensor<1x1x12x197x64xf32>, tensor<1x1x12x197x64xf32>) -> tensor<3x1x12x197x64xf32>
    %transposed_737 = linalg.transpose ins(%concat_736 : tensor<3x1x12x197x64xf32>) outs(%816 : tensor<1x197x3x12x64xf32>) permutation = [1, 3, 0, 2, 4] 
    %collapsed_738 = tensor.collapse_shape %transposed_737 [[0, 1], [2, 3, 4]] : tensor<1x197x3x12x64xf32> into tensor<197x2304xf32>
    %1442 = linalg.matmul ins(%collapsed_738, %arg18 : tensor<197x2304xf32>, tensor<2304x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %transposed_739 = linalg.transpose ins(%collapsed_738 : tensor<197x2304xf32>) outs(%818 : tensor<2304x197xf32>) permutation = [1, 0] 
    %1443 = linalg.matmul ins(%transposed_739, %collapsed_43 : tensor<2304x197xf32>, tensor<197x768xf32>) outs(%820 : tensor<2304x768xf32>) -> tensor<2304x768xf32>
    %1444 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["reduction", "parallel"]} ins(%collapsed_738 : tensor<197x2304xf32>) outs(%823 : tensor<1x2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x2304xf32>
    %collapsed_740 = tensor.collapse_shape %1444 [[0, 1]] : tensor<1x2304xf32> into tensor<2304xf32>
    %expanded_741 = tensor.expand_shape %1442 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %1445 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %94 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1446 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1445, %101 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1447 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_741, %arg16 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1448 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1447 : tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1449 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1447 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %1450 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1447, %1446 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1451 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1450 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %1452 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1446, %1451 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1453 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1448, %1449 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1454 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1453, %1452 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1455 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %1456 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1455, %1454 : tensor<1x197x1xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1457 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_741, %1446 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1458 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%1457 : tensor<1x197x768xf32>) outs(%761 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<768xf32>
    %1459 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_741 : tensor<1x197x768xf32>) outs(%761 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<768xf32>
    %1460 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1428, %1456 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %collapsed_742 = tensor.collapse_shape %1460 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %1461 = linalg.matmul ins(%collapsed_742, %arg14 : tensor<197x768xf32>, tensor<768x3072xf32>) outs(%78 : tensor<197x3072xf32>) -> tensor<197x3072xf32>
    %transposed_743 = linalg.transpose ins(%collapsed_742 : tensor<197x768xf32>) outs(%765 : tensor<768x197xf32>) permutation = [1, 0] 
    %1462 = linalg.matmul ins(%transposed_743, %collapsed_38 : tensor<768x197xf32>, tensor<197x3072xf32>) outs(%766 : tensor<768x3072xf32>) -> tensor<768x3072xf32>
    %1463 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["reduction", "parallel"]} ins(%collapsed_742 : tensor<197x768xf32>) outs(%740 : tensor<1x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x768xf32>
    %collapsed_744 = tensor.collapse_shape %1463 [[0, 1]] : tensor<1x768xf32> into tensor<768xf32>
    %expanded_745 = tensor.expand_shape %1461 [[0, 1], [2]] output_shape [1, 197, 3072] : tensor<197x3072xf32> into tensor<1x197x3072xf32>
    %1464 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_9 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %1465 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_37, %expanded_37 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %1466 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1465 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %1467 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1466 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = math.exp %in : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %1468 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1467 : tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_4 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x197x3072xf32>
    %1469 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_37, %1468 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %1470 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1464, %1469 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %1471 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_745, %1470 : tensor<1x197x3072xf32>, tensor<1x197x3072xf32>) outs(%82 : tensor<1x197x3072xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x3072xf32>
    %collapsed_746 = tensor.collapse_shape %1471 [[0, 1], [2]] : tensor<1x197x3072xf32> into tensor<197x3072xf32>
    %1472 = linalg.matmul ins(%collapsed_746, %arg12 : tensor<197x3072xf32>, tensor<3072x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %transposed_747 = linalg.transpose ins(%collapsed_746 : tensor<197x3072xf32>) outs(%778 : tensor<3072x197xf32>) permutation = [1, 0] 
    %1473 = linalg.matmul ins(%transposed_747, %collapsed_35 : tensor<3072x197xf32>, tensor<197x768xf32>) outs(%779 : tensor<3072x768xf32>) -> tensor<3072x768xf32>
    %1474 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["reduction", "parallel"]} ins(%collapsed_746 : tensor<197x3072xf32>) outs(%782 : tensor<1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x3072xf32>
    %collapsed_748 = tensor.collapse_shape %1474 [[0, 1]] : tensor<1x3072xf32> into tensor<3072xf32>
    %expanded_749 = tensor.expand_shape %1472 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %1475 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %64 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1476 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1475, %71 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1477 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_749, %arg10 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1478 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1477 : tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1479 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1477 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %1480 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1477, %1476 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1481 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1480 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %1482 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1476, %1481 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1483 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1478, %1479 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1484 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1483, %1482 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1485 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %1486 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1485, %1484 : tensor<1x197x1xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1487 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_749, %1476 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1488 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%1487 : tensor<1x197x768xf32>) outs(%761 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<768xf32>
    %1489 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_749 : tensor<1x197x768xf32>) outs(%761 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<768xf32>
    %1490 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1460, %1486 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %collapsed_750 = tensor.collapse_shape %1490 [[0, 1], [2]] : tensor<1x197x768xf32> into tensor<197x768xf32>
    %1491 = linalg.matmul ins(%collapsed_750, %arg8 : tensor<197x768xf32>, tensor<768x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %transposed_751 = linalg.transpose ins(%collapsed_750 : tensor<197x768xf32>) outs(%765 : tensor<768x197xf32>) permutation = [1, 0] 
    %1492 = linalg.matmul ins(%transposed_751, %collapsed_30 : tensor<768x197xf32>, tensor<197x768xf32>) outs(%801 : tensor<768x768xf32>) -> tensor<768x768xf32>
    %1493 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["reduction", "parallel"]} ins(%collapsed_750 : tensor<197x768xf32>) outs(%740 : tensor<1x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x768xf32>
    %collapsed_752 = tensor.collapse_shape %1493 [[0, 1]] : tensor<1x768xf32> into tensor<768xf32>
    %expanded_753 = tensor.expand_shape %1491 [[0, 1], [2, 3]] output_shape [1, 197, 12, 64] : tensor<197x768xf32> into tensor<1x197x12x64xf32>
    %transposed_754 = linalg.transpose ins(%expanded_753 : tensor<1x197x12x64xf32>) outs(%27 : tensor<1x12x197x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_755 = tensor.collapse_shape %transposed_754 [[0, 1], [2], [3]] : tensor<1x12x197x64xf32> into tensor<12x197x64xf32>
    %transposed_756 = linalg.transpose ins(%collapsed_26 : tensor<12x197x197xf32>) outs(%31 : tensor<12x197x197xf32>) permutation = [0, 2, 1] 
    %1494 = linalg.batch_matmul ins(%transposed_756, %collapsed_755 : tensor<12x197x197xf32>, tensor<12x197x64xf32>) outs(%53 : tensor<12x197x64xf32>) -> tensor<12x197x64xf32>
    %transposed_757 = linalg.transpose ins(%collapsed_27 : tensor<12x197x64xf32>) outs(%805 : tensor<12x64x197xf32>) permutation = [0, 2, 1] 
    %1495 = linalg.batch_matmul ins(%collapsed_755, %transposed_757 : tensor<12x197x64xf32>, tensor<12x64x197xf32>) outs(%32 : tensor<12x197x197xf32>) -> tensor<12x197x197xf32>
    %expanded_758 = tensor.expand_shape %1495 [[0, 1], [2], [3]] output_shape [1, 12, 197, 197] : tensor<12x197x197xf32> into tensor<1x12x197x197xf32>
    %1496 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_758, %51 : tensor<1x12x197x197xf32>, tensor<1x12x197x197xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %1497 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1496 : tensor<1x12x197x197xf32>) outs(%43 : tensor<1x12x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x1xf32>
    %1498 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %1497 : tensor<1x12x197x197xf32>, tensor<1x12x197x1xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %1499 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1496, %1498 : tensor<1x12x197x197xf32>, tensor<1x12x197x197xf32>) outs(%39 : tensor<1x12x197x197xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x12x197x197xf32>
    %collapsed_759 = tensor.collapse_shape %1499 [[0, 1], [2], [3]] : tensor<1x12x197x197xf32> into tensor<12x197x197xf32>
    %transposed_760 = linalg.transpose ins(%collapsed_22 : tensor<12x197x64xf32>) outs(%805 : tensor<12x64x197xf32>) permutation = [0, 2, 1] 
    %1500 = linalg.batch_matmul ins(%transposed_760, %collapsed_759 : tensor<12x64x197xf32>, tensor<12x197x197xf32>) outs(%811 : tensor<12x64x197xf32>) -> tensor<12x64x197xf32>
    %transposed_761 = linalg.transpose ins(%collapsed_23 : tensor<12x64x197xf32>) outs(%52 : tensor<12x197x64xf32>) permutation = [0, 2, 1] 
    %1501 = linalg.batch_matmul ins(%collapsed_759, %transposed_761 : tensor<12x197x197xf32>, tensor<12x197x64xf32>) outs(%53 : tensor<12x197x64xf32>) -> tensor<12x197x64xf32>
    %expanded_762 = tensor.expand_shape %1500 [[0, 1], [2], [3]] output_shape [1, 12, 64, 197] : tensor<12x64x197xf32> into tensor<1x12x64x197xf32>
    %expanded_763 = tensor.expand_shape %1501 [[0, 1], [2], [3]] output_shape [1, 12, 197, 64] : tensor<12x197x64xf32> into tensor<1x12x197x64xf32>
    %1502 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_762 : tensor<1x12x64x197xf32>) outs(%29 : tensor<1x12x64x197xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_6 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x12x64x197xf32>
    %transposed_764 = linalg.transpose ins(%1502 : tensor<1x12x64x197xf32>) outs(%27 : tensor<1x12x197x64xf32>) permutation = [0, 1, 3, 2] 
    %1503 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_763 : tensor<1x12x197x64xf32>) outs(%27 : tensor<1x12x197x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.truncf %cst_6 : f64 to f32
      %1529 = arith.mulf %in, %1528 : f32
      linalg.yield %1529 : f32
    } -> tensor<1x12x197x64xf32>
    %expanded_765 = tensor.expand_shape %1503 [[0, 1], [2], [3], [4]] output_shape [1, 1, 12, 197, 64] : tensor<1x12x197x64xf32> into tensor<1x1x12x197x64xf32>
    %expanded_766 = tensor.expand_shape %transposed_764 [[0, 1], [2], [3], [4]] output_shape [1, 1, 12, 197, 64] : tensor<1x12x197x64xf32> into tensor<1x1x12x197x64xf32>
    %expanded_767 = tensor.expand_shape %1494 [[0, 1, 2], [3], [4]] output_shape [1, 1, 12, 197, 64] : tensor<12x197x64xf32> into tensor<1x1x12x197x64xf32>
    %concat_768 = tensor.concat dim(0) %expanded_765, %expanded_766, %expanded_767 : (tensor<1x1x12x197x64xf32>, tensor<1x1x12x197x64xf32>, tensor<1x1x12x197x64xf32>) -> tensor<3x1x12x197x64xf32>
    %transposed_769 = linalg.transpose ins(%concat_768 : tensor<3x1x12x197x64xf32>) outs(%816 : tensor<1x197x3x12x64xf32>) permutation = [1, 3, 0, 2, 4] 
    %collapsed_770 = tensor.collapse_shape %transposed_769 [[0, 1], [2, 3, 4]] : tensor<1x197x3x12x64xf32> into tensor<197x2304xf32>
    %1504 = linalg.matmul ins(%collapsed_770, %arg6 : tensor<197x2304xf32>, tensor<2304x768xf32>) outs(%58 : tensor<197x768xf32>) -> tensor<197x768xf32>
    %transposed_771 = linalg.transpose ins(%collapsed_770 : tensor<197x2304xf32>) outs(%818 : tensor<2304x197xf32>) permutation = [1, 0] 
    %1505 = linalg.matmul ins(%transposed_771, %collapsed_14 : tensor<2304x197xf32>, tensor<197x768xf32>) outs(%820 : tensor<2304x768xf32>) -> tensor<2304x768xf32>
    %1506 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["reduction", "parallel"]} ins(%collapsed_770 : tensor<197x2304xf32>) outs(%823 : tensor<1x2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x2304xf32>
    %collapsed_772 = tensor.collapse_shape %1506 [[0, 1]] : tensor<1x2304xf32> into tensor<2304xf32>
    %expanded_773 = tensor.expand_shape %1504 [[0, 1], [2]] output_shape [1, 197, 768] : tensor<197x768xf32> into tensor<1x197x768xf32>
    %1507 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %8 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1508 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1507, %15 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1509 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_773, %arg4 : tensor<1x197x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1510 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1509 : tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1511 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1509 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %1512 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1509, %1508 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1513 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1512 : tensor<1x197x768xf32>) outs(%6 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %1514 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1508, %1513 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1515 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1510, %1511 : tensor<1x197x768xf32>, tensor<1x197x1xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1516 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1515, %1514 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.subf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1517 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<1x197x1xf32>) outs(%5 : tensor<1x197x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.divf %in, %cst_8 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x1xf32>
    %1518 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1517, %1516 : tensor<1x197x1xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1519 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_773, %1508 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %1520 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%1519 : tensor<1x197x768xf32>) outs(%761 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<768xf32>
    %1521 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_773 : tensor<1x197x768xf32>) outs(%761 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<768xf32>
    %1522 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1490, %1518 : tensor<1x197x768xf32>, tensor<1x197x768xf32>) outs(%3 : tensor<1x197x768xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.addf %in, %in_778 : f32
      linalg.yield %1528 : f32
    } -> tensor<1x197x768xf32>
    %extracted_slice_774 = tensor.extract_slice %1522[0, 0, 0] [1, 1, 768] [1, 1, 1] : tensor<1x197x768xf32> to tensor<1x1x768xf32>
    %extracted_slice_775 = tensor.extract_slice %1522[0, 1, 0] [1, 196, 768] [1, 1, 1] : tensor<1x197x768xf32> to tensor<1x196x768xf32>
    %1523 = tensor.empty() : tensor<1x768x196xf32>
    %transposed_776 = linalg.transpose ins(%extracted_slice_775 : tensor<1x196x768xf32>) outs(%1523 : tensor<1x768x196xf32>) permutation = [0, 2, 1] 
    %expanded_777 = tensor.expand_shape %transposed_776 [[0], [1], [2, 3]] output_shape [1, 768, 14, 14] : tensor<1x768x196xf32> into tensor<1x768x14x14xf32>
    %1524 = tensor.empty() : tensor<768x3x16x16xf32>
    %1525 = linalg.fill ins(%cst : f32) outs(%1524 : tensor<768x3x16x16xf32>) -> tensor<768x3x16x16xf32>
    %1526 = linalg.generic {indexing_maps = [#map11, #map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction", "reduction"]} ins(%arg152, %expanded_777 : tensor<1x3x224x224xf32>, tensor<1x768x14x14xf32>) outs(%1525 : tensor<768x3x16x16xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1528 = arith.mulf %in, %in_778 : f32
      %1529 = arith.addf %1528, %out : f32
      linalg.yield %1529 : f32
    } -> tensor<768x3x16x16xf32>
    %1527 = linalg.generic {indexing_maps = [#map6, #map14], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%expanded_777 : tensor<1x768x14x14xf32>) outs(%761 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1528 = arith.addf %in, %out : f32
      linalg.yield %1528 : f32
    } -> tensor<768xf32>
    return %738, %extracted_slice_774, %1522, %1526, %1527, %1520, %1521, %1505, %collapsed_772, %1492, %collapsed_752, %1488, %1489, %1473, %collapsed_748, %1462, %collapsed_744, %1458, %1459, %1443, %collapsed_740, %1430, %collapsed_720, %1426, %1427, %1411, %collapsed_716, %1400, %collapsed_712, %1396, %1397, %1381, %collapsed_708, %1368, %collapsed_688, %1364, %1365, %1349, %collapsed_684, %1338, %collapsed_680, %1334, %1335, %1319, %collapsed_676, %1306, %collapsed_656, %1302, %1303, %1287, %collapsed_652, %1276, %collapsed_648, %1272, %1273, %1257, %collapsed_644, %1244, %collapsed_624, %1240, %1241, %1225, %collapsed_620, %1214, %collapsed_616, %1210, %1211, %1195, %collapsed_612, %1182, %collapsed_592, %1178, %1179, %1163, %collapsed_588, %1152, %collapsed_584, %1148, %1149, %1133, %collapsed_580, %1120, %collapsed_560, %1116, %1117, %1101, %collapsed_556, %1090, %collapsed_552, %1086, %1087, %1071, %collapsed_548, %1058, %collapsed_528, %1054, %1055, %1039, %collapsed_524, %1028, %collapsed_520, %1024, %1025, %1009, %collapsed_516, %996, %collapsed_496, %992, %993, %977, %collapsed_492, %966, %collapsed_488, %962, %963, %947, %collapsed_484, %934, %collapsed_464, %930, %931, %915, %collapsed_460, %904, %collapsed_456, %900, %901, %885, %collapsed_452, %872, %collapsed_432, %868, %869, %853, %collapsed_428, %842, %collapsed_424, %838, %839, %821, %collapsed_420, %802, %collapsed_400, %797, %798, %780, %collapsed_396, %767, %collapsed_392, %762, %763, %745, %collapsed_388 : tensor<1x1000xf32>, tensor<1x1x768xf32>, tensor<1x197x768xf32>, tensor<768x3x16x16xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<2304x768xf32>, tensor<2304xf32>, tensor<768x768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<3072x768xf32>, tensor<3072xf32>, tensor<768x3072xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<2304x768xf32>, tensor<2304xf32>, tensor<768x768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<3072x768xf32>, tensor<3072xf32>, tensor<768x3072xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<2304x768xf32>, tensor<2304xf32>, tensor<768x768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<3072x768xf32>, tensor<3072xf32>, tensor<768x3072xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<2304x768xf32>, tensor<2304xf32>, tensor<768x768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<3072x768xf32>, tensor<3072xf32>, tensor<768x3072xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<2304x768xf32>, tensor<2304xf32>, tensor<768x768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<3072x768xf32>, tensor<3072xf32>, tensor<768x3072xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<2304x768xf32>, tensor<2304xf32>, tensor<768x768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<3072x768xf32>, tensor<3072xf32>, tensor<768x3072xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<2304x768xf32>, tensor<2304xf32>, tensor<768x768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<3072x768xf32>, tensor<3072xf32>, tensor<768x3072xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<2304x768xf32>, tensor<2304xf32>, tensor<768x768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<3072x768xf32>, tensor<3072xf32>, tensor<768x3072xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<2304x768xf32>, tensor<2304xf32>, tensor<768x768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<3072x768xf32>, tensor<3072xf32>, tensor<768x3072xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<2304x768xf32>, tensor<2304xf32>, tensor<768x768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<3072x768xf32>, tensor<3072xf32>, tensor<768x3072xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<2304x768xf32>, tensor<2304xf32>, tensor<768x768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<3072x768xf32>, tensor<3072xf32>, tensor<768x3072xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<2304x768xf32>, tensor<2304xf32>, tensor<768x768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<3072x768xf32>, tensor<3072xf32>, tensor<768x3072xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<1000x768xf32>, tensor<1000xf32>
  }
}
