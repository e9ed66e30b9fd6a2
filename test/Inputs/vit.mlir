// Made by test/Inputs/export_graphs.py from the model 'vit' of models.py.
#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d2)>
#map6 = affine_map<(d0, d1) -> (d1)>
#map7 = affine_map<(d0, d1) -> (d0, d1)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> ()>
#map12 = affine_map<(d0, d1) -> (0, d1)>
#map13 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d4, d1, d2 + d5 * 4, d3 + d6 * 4)>
#map14 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d4, d0, d5, d6)>
#map15 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d0, d1, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d1)>
module {
  func.func @step(%arg0: tensor<1x1x48xf32> {hlq.parameter = "cls_token"}, %arg1: tensor<1x65x48xf32> {hlq.parameter = "pos_embed"}, %arg2: tensor<48x3x4x4xf32> {hlq.parameter = "patch_embed.proj.weight"}, %arg3: tensor<48xf32> {hlq.parameter = "patch_embed.proj.bias"}, %arg4: tensor<48xf32> {hlq.parameter = "blocks.0.norm1.weight"}, %arg5: tensor<48xf32> {hlq.parameter = "blocks.0.norm1.bias"}, %arg6: tensor<144x48xf32> {hlq.parameter = "blocks.0.attn.qkv.weight"}, %arg7: tensor<144xf32> {hlq.parameter = "blocks.0.attn.qkv.bias"}, %arg8: tensor<48x48xf32> {hlq.parameter = "blocks.0.attn.proj.weight"}, %arg9: tensor<48xf32> {hlq.parameter = "blocks.0.attn.proj.bias"}, %arg10: tensor<48xf32> {hlq.parameter = "blocks.0.norm2.weight"}, %arg11: tensor<48xf32> {hlq.parameter = "blocks.0.norm2.bias"}, %arg12: tensor<192x48xf32> {hlq.parameter = "blocks.0.mlp.fc1.weight"}, %arg13: tensor<192xf32> {hlq.parameter = "blocks.0.mlp.fc1.bias"}, %arg14: tensor<48x192xf32> {hlq.parameter = "blocks.0.mlp.fc2.weight"}, %arg15: tensor<48xf32> {hlq.parameter = "blocks.0.mlp.fc2.bias"}, %arg16: tensor<48xf32> {hlq.parameter = "blocks.1.norm1.weight"}, %arg17: tensor<48xf32> {hlq.parameter = "blocks.1.norm1.bias"}, %arg18: tensor<144x48xf32> {hlq.parameter = "blocks.1.attn.qkv.weight"}, %arg19: tensor<144xf32> {hlq.parameter = "blocks.1.attn.qkv.bias"}, %arg20: tensor<48x48xf32> {hlq.parameter = "blocks.1.attn.proj.weight"}, %arg21: tensor<48xf32> {hlq.parameter = "blocks.1.attn.proj.bias"}, %arg22: tensor<48xf32> {hlq.parameter = "blocks.1.norm2.weight"}, %arg23: tensor<48xf32> {hlq.parameter = "blocks.1.norm2.bias"}, %arg24: tensor<192x48xf32> {hlq.parameter = "blocks.1.mlp.fc1.weight"}, %arg25: tensor<192xf32> {hlq.parameter = "blocks.1.mlp.fc1.bias"}, %arg26: tensor<48x192xf32> {hlq.parameter = "blocks.1.mlp.fc2.weight"}, %arg27: tensor<48xf32> {hlq.parameter = "blocks.1.mlp.fc2.bias"}, %arg28: tensor<48xf32> {hlq.parameter = "blocks.2.norm1.weight"}, %arg29: tensor<48xf32> {hlq.parameter = "blocks.2.norm1.bias"}, %arg30: tensor<144x48xf32> {hlq.parameter = "blocks.2.attn.qkv.weight"}, %arg31: tensor<144xf32> {hlq.parameter = "blocks.2.attn.qkv.bias"}, %arg32: tensor<48x48xf32> {hlq.parameter = "blocks.2.attn.proj.weight"}, %arg33: tensor<48xf32> {hlq.parameter = "blocks.2.attn.proj.bias"}, %arg34: tensor<48xf32> {hlq.parameter = "blocks.2.norm2.weight"}, %arg35: tensor<48xf32> {hlq.parameter = "blocks.2.norm2.bias"}, %arg36: tensor<192x48xf32> {hlq.parameter = "blocks.2.mlp.fc1.weight"}, %arg37: tensor<192xf32> {hlq.parameter = "blocks.2.mlp.fc1.bias"}, %arg38: tensor<48x192xf32> {hlq.parameter = "blocks.2.mlp.fc2.weight"}, %arg39: tensor<48xf32> {hlq.parameter = "blocks.2.mlp.fc2.bias"}, %arg40: tensor<48xf32> {hlq.parameter = "blocks.3.norm1.weight"}, %arg41: tensor<48xf32> {hlq.parameter = "blocks.3.norm1.bias"}, %arg42: tensor<144x48xf32> {hlq.parameter = "blocks.3.attn.qkv.weight"}, %arg43: tensor<144xf32> {hlq.parameter = "blocks.3.attn.qkv.bias"}, %arg44: tensor<48x48xf32> {hlq.parameter = "blocks.3.attn.proj.weight"}, %arg45: tensor<48xf32> {hlq.parameter = "blocks.3.attn.proj.bias"}, %arg46: tensor<48xf32> {hlq.parameter = "blocks.3.norm2.weight"}, %arg47: tensor<48xf32> {hlq.parameter = "blocks.3.norm2.bias"}, %arg48: tensor<192x48xf32> {hlq.parameter = "blocks.3.mlp.fc1.weight"}, %arg49: tensor<192xf32> {hlq.parameter = "blocks.3.mlp.fc1.bias"}, %arg50: tensor<48x192xf32> {hlq.parameter = "blocks.3.mlp.fc2.weight"}, %arg51: tensor<48xf32> {hlq.parameter = "blocks.3.mlp.fc2.bias"}, %arg52: tensor<48xf32> {hlq.parameter = "blocks.4.norm1.weight"}, %arg53: tensor<48xf32> {hlq.parameter = "blocks.4.norm1.bias"}, %arg54: tensor<144x48xf32> {hlq.parameter = "blocks.4.attn.qkv.weight"}, %arg55: tensor<144xf32> {hlq.parameter = "blocks.4.attn.qkv.bias"}, %arg56: tensor<48x48xf32> {hlq.parameter = "blocks.4.attn.proj.weight"}, %arg57: tensor<48xf32> {hlq.parameter = "blocks.4.attn.proj.bias"}, %arg58: tensor<48xf32> {hlq.parameter = "blocks.4.norm2.weight"}, %arg59: tensor<48xf32> {hlq.parameter = "blocks.4.norm2.bias"}, %arg60: tensor<192x48xf32> {hlq.parameter = "blocks.4.mlp.fc1.weight"}, %arg61: tensor<192xf32> {hlq.parameter = "blocks.4.mlp.fc1.bias"}, %arg62: tensor<48x192xf32> {hlq.parameter = "blocks.4.mlp.fc2.weight"}, %arg63: tensor<48xf32> {hlq.parameter = "blocks.4.mlp.fc2.bias"}, %arg64: tensor<48xf32> {hlq.parameter = "blocks.5.norm1.weight"}, %arg65: tensor<48xf32> {hlq.parameter = "blocks.5.norm1.bias"}, %arg66: tensor<144x48xf32> {hlq.parameter = "blocks.5.attn.qkv.weight"}, %arg67: tensor<144xf32> {hlq.parameter = "blocks.5.attn.qkv.bias"}, %arg68: tensor<48x48xf32> {hlq.parameter = "blocks.5.attn.proj.weight"}, %arg69: tensor<48xf32> {hlq.parameter = "blocks.5.attn.proj.bias"}, %arg70: tensor<48xf32> {hlq.parameter = "blocks.5.norm2.weight"}, %arg71: tensor<48xf32> {hlq.parameter = "blocks.5.norm2.bias"}, %arg72: tensor<192x48xf32> {hlq.parameter = "blocks.5.mlp.fc1.weight"}, %arg73: tensor<192xf32> {hlq.parameter = "blocks.5.mlp.fc1.bias"}, %arg74: tensor<48x192xf32> {hlq.parameter = "blocks.5.mlp.fc2.weight"}, %arg75: tensor<48xf32> {hlq.parameter = "blocks.5.mlp.fc2.bias"}, %arg76: tensor<48xf32> {hlq.parameter = "blocks.6.norm1.weight"}, %arg77: tensor<48xf32> {hlq.parameter = "blocks.6.norm1.bias"}, %arg78: tensor<144x48xf32> {hlq.parameter = "blocks.6.attn.qkv.weight"}, %arg79: tensor<144xf32> {hlq.parameter = "blocks.6.attn.qkv.bias"}, %arg80: tensor<48x48xf32> {hlq.parameter = "blocks.6.attn.proj.weight"}, %arg81: tensor<48xf32> {hlq.parameter = "blocks.6.attn.proj.bias"}, %arg82: tensor<48xf32> {hlq.parameter = "blocks.6.norm2.weight"}, %arg83: tensor<48xf32> {hlq.parameter = "blocks.6.norm2.bias"}, %arg84: tensor<192x48xf32> {hlq.parameter = "blocks.6.mlp.fc1.weight"}, %arg85: tensor<192xf32> {hlq.parameter = "blocks.6.mlp.fc1.bias"}, %arg86: tensor<48x192xf32> {hlq.parameter = "blocks.6.mlp.fc2.weight"}, %arg87: tensor<48xf32> {hlq.parameter = "blocks.6.mlp.fc2.bias"}, %arg88: tensor<48xf32> {hlq.parameter = "blocks.7.norm1.weight"}, %arg89: tensor<48xf32> {hlq.parameter = "blocks.7.norm1.bias"}, %arg90: tensor<144x48xf32> {hlq.parameter = "blocks.7.attn.qkv.weight"}, %arg91: tensor<144xf32> {hlq.parameter = "blocks.7.attn.qkv.bias"}, %arg92: tensor<48x48xf32> {hlq.parameter = "blocks.7.attn.proj.weight"}, %arg93: tensor<48xf32> {hlq.parameter = "blocks.7.attn.proj.bias"}, %arg94: tensor<48xf32> {hlq.parameter = "blocks.7.norm2.weight"}, %arg95: tensor<48xf32> {hlq.parameter = "blocks.7.norm2.bias"}, %arg96: tensor<192x48xf32> {hlq.parameter = "blocks.7.mlp.fc1.weight"}, %arg97: tensor<192xf32> {hlq.parameter = "blocks.7.mlp.fc1.bias"}, %arg98: tensor<48x192xf32> {hlq.parameter = "blocks.7.mlp.fc2.weight"}, %arg99: tensor<48xf32> {hlq.parameter = "blocks.7.mlp.fc2.bias"}, %arg100: tensor<48xf32> {hlq.parameter = "blocks.8.norm1.weight"}, %arg101: tensor<48xf32> {hlq.parameter = "blocks.8.norm1.bias"}, %arg102: tensor<144x48xf32> {hlq.parameter = "blocks.8.attn.qkv.weight"}, %arg103: tensor<144xf32> {hlq.parameter = "blocks.8.attn.qkv.bias"}, %arg104: tensor<48x48xf32> {hlq.parameter = "blocks.8.attn.proj.weight"}, %arg105: tensor<48xf32> {hlq.parameter = "blocks.8.attn.proj.bias"}, %arg106: tensor<48xf32> {hlq.parameter = "blocks.8.norm2.weight"}, %arg107: tensor<48xf32> {hlq.parameter = "blocks.8.norm2.bias"}, %arg108: tensor<192x48xf32> {hlq.parameter = "blocks.8.mlp.fc1.weight"}, %arg109: tensor<192xf32> {hlq.parameter = "blocks.8.mlp.fc1.bias"}, %arg110: tensor<48x192xf32> {hlq.parameter = "blocks.8.mlp.fc2.weight"}, %arg111: tensor<48xf32> {hlq.parameter = "blocks.8.mlp.fc2.bias"}, %arg112: tensor<48xf32> {hlq.parameter = "blocks.9.norm1.weight"}, %arg113: tensor<48xf32> {hlq.parameter = "blocks.9.norm1.bias"}, %arg114: tensor<144x48xf32> {hlq.parameter = "blocks.9.attn.qkv.weight"}, %arg115: tensor<144xf32> {hlq.parameter = "blocks.9.attn.qkv.bias"}, %arg116: tensor<48x48xf32> {hlq.parameter = "blocks.9.attn.proj.weight"}, %arg117: tensor<48xf32> {hlq.parameter = "blocks.9.attn.proj.bias"}, %arg118: tensor<48xf32> {hlq.parameter = "blocks.9.norm2.weight"}, %arg119: tensor<48xf32> {hlq.parameter = "blocks.9.norm2.bias"}, %arg120: tensor<192x48xf32> {hlq.parameter = "blocks.9.mlp.fc1.weight"}, %arg121: tensor<192xf32> {hlq.parameter = "blocks.9.mlp.fc1.bias"}, %arg122: tensor<48x192xf32> {hlq.parameter = "blocks.9.mlp.fc2.weight"}, %arg123: tensor<48xf32> {hlq.parameter = "blocks.9.mlp.fc2.bias"}, %arg124: tensor<48xf32> {hlq.parameter = "blocks.10.norm1.weight"}, %arg125: tensor<48xf32> {hlq.parameter = "blocks.10.norm1.bias"}, %arg126: tensor<144x48xf32> {hlq.parameter = "blocks.10.attn.qkv.weight"}, %arg127: tensor<144xf32> {hlq.parameter = "blocks.10.attn.qkv.bias"}, %arg128: tensor<48x48xf32> {hlq.parameter = "blocks.10.attn.proj.weight"}, %arg129: tensor<48xf32> {hlq.parameter = "blocks.10.attn.proj.bias"}, %arg130: tensor<48xf32> {hlq.parameter = "blocks.10.norm2.weight"}, %arg131: tensor<48xf32> {hlq.parameter = "blocks.10.norm2.bias"}, %arg132: tensor<192x48xf32> {hlq.parameter = "blocks.10.mlp.fc1.weight"}, %arg133: tensor<192xf32> {hlq.parameter = "blocks.10.mlp.fc1.bias"}, %arg134: tensor<48x192xf32> {hlq.parameter = "blocks.10.mlp.fc2.weight"}, %arg135: tensor<48xf32> {hlq.parameter = "blocks.10.mlp.fc2.bias"}, %arg136: tensor<48xf32> {hlq.parameter = "blocks.11.norm1.weight"}, %arg137: tensor<48xf32> {hlq.parameter = "blocks.11.norm1.bias"}, %arg138: tensor<144x48xf32> {hlq.parameter = "blocks.11.attn.qkv.weight"}, %arg139: tensor<144xf32> {hlq.parameter = "blocks.11.attn.qkv.bias"}, %arg140: tensor<48x48xf32> {hlq.parameter = "blocks.11.attn.proj.weight"}, %arg141: tensor<48xf32> {hlq.parameter = "blocks.11.attn.proj.bias"}, %arg142: tensor<48xf32> {hlq.parameter = "blocks.11.norm2.weight"}, %arg143: tensor<48xf32> {hlq.parameter = "blocks.11.norm2.bias"}, %arg144: tensor<192x48xf32> {hlq.parameter = "blocks.11.mlp.fc1.weight"}, %arg145: tensor<192xf32> {hlq.parameter = "blocks.11.mlp.fc1.bias"}, %arg146: tensor<48x192xf32> {hlq.parameter = "blocks.11.mlp.fc2.weight"}, %arg147: tensor<48xf32> {hlq.parameter = "blocks.11.mlp.fc2.bias"}, %arg148: tensor<48xf32> {hlq.parameter = "norm.weight"}, %arg149: tensor<48xf32> {hlq.parameter = "norm.bias"}, %arg150: tensor<100x48xf32> {hlq.parameter = "head.weight"}, %arg151: tensor<100xf32> {hlq.parameter = "head.bias"}, %arg152: tensor<16x3x32x32xf32>, %arg153: tensor<16x100xf32> {hlq.tangent}) -> (tensor<16x100xf32>, tensor<1x1x48xf32> {hlq.gradient_of = "cls_token"}, tensor<1x65x48xf32> {hlq.gradient_of = "pos_embed"}, tensor<48x3x4x4xf32> {hlq.gradient_of = "patch_embed.proj.weight"}, tensor<48xf32> {hlq.gradient_of = "patch_embed.proj.bias"}, tensor<48xf32> {hlq.gradient_of = "blocks.0.norm1.weight"}, tensor<48xf32> {hlq.gradient_of = "blocks.0.norm1.bias"}, tensor<144x48xf32> {hlq.gradient_of = "blocks.0.attn.qkv.weight"}, tensor<144xf32> {hlq.gradient_of = "blocks.0.attn.qkv.bias"}, tensor<48x48xf32> {hlq.gradient_of = "blocks.0.attn.proj.weight"}, tensor<48xf32> {hlq.gradient_of = "blocks.0.attn.proj.bias"}, tensor<48xf32> {hlq.gradient_of = "blocks.0.norm2.weight"}, tensor<48xf32> {hlq.gradient_of = "blocks.0.norm2.bias"}, tensor<192x48xf32> {hlq.gradient_of = "blocks.0.mlp.fc1.weight"}, tensor<192xf32> {hlq.gradient_of = "blocks.0.mlp.fc1.bias"}, tensor<48x192xf32> {hlq.gradient_of = "blocks.0.mlp.fc2.weight"}, tensor<48xf32> {hlq.gradient_of = "blocks.0.mlp.fc2.bias"}, tensor<48xf32> {hlq.gradient_of = "blocks.1.norm1.weight"}, tensor<48xf32> {hlq.gradient_of = "blocks.1.norm1.bias"}, tensor<144x48xf32> {hlq.gradient_of = "blocks.1.attn.qkv.weight"}, tensor<144xf32> {hlq.gradient_of = "blocks.1.attn.qkv.bias"}, tensor<48x48xf32> {hlq.gradient_of = "blocks.1.attn.proj.weight"}, tensor<48xf32> {hlq.gradient_of = "blocks.1.attn.proj.bias"}, tensor<48xf32> {hlq.gradient_of = "blocks.1.norm2.weight"}, tensor<48xf32> {hlq.gradient_of = "blocks.1.norm2.bias"}, tensor<192x48xf32> {hlq.gradient_of = "blocks.1.mlp.fc1.weight"}, tensor<192xf32> {hlq.gradient_of = "blocks.1.mlp.fc1.bias"}, tensor<48x192xf32> {hlq.gradient_of = "blocks.1.mlp.fc2.weight"}, tensor<48xf32> {hlq.gradient_of = "blocks.1.mlp.fc2.bias"}, tensor<48xf32> {hlq.gradient_of = "blocks.2.norm1.weight"}, tensor<48xf32> {hlq.gradient_of = "blocks.2.norm1.bias"}, tensor<144x48xf32> {hlq.gradient_of = "blocks.2.attn.qkv.weight"}, tensor<144xf32> {hlq.gradient_of = "blocks.2.attn.qkv.bias"}, tensor<48x48xf32> {hlq.gradient_of = "blocks.2.attn.proj.weight"}, tensor<48xf32> {hlq.gradient_of = "blocks.2.attn.proj.bias"}, tensor<48xf32> {hlq.gradient_of = "blocks.2.norm2.weight"}, tensor<48xf32> {hlq.gradient_of = "blocks.2.norm2.bias"}, tensor<192x48xf32> {hlq.gradient_of = "blocks.2.mlp.fc1.weight"}, tensor<192xf32> {hlq.gradient_of = "blocks.2.mlp.fc1.bias"}, tensor<48x192xf32> {hlq.gradient_of = "blocks.2.mlp.fc2.weight"}, tensor<48xf32> {hlq.gradient_of = "blocks.2.mlp.fc2.bias"}, tensor<48xf32> {hlq.gradient_of = "blocks.3.norm1.weight"}, tensor<48xf32> {hlq.gradient_of = "blocks.3.norm1.bias"}, tensor<144x48xf32> {hlq.gradient_of = "blocks.3.attn.qkv.weight"}, tensor<144xf32> {hlq.gradient_of = "blocks.3.attn.qkv.bias"}, tensor<48x48xf32> {hlq.gradient_of = "blocks.3.attn.proj.weight"}, tensor<48xf32> {hlq.gradient_of = "blocks.3.attn.proj.bias"}, tensor<48xf32> {hlq.gradient_of = "blocks.3.norm2.weight"}, tensor<48xf32> {hlq.gradient_of = "blocks.3.norm2.bias"}, tensor<192x48xf32> {hlq.gradient_of = "blocks.3.mlp.fc1.weight"}, tensor<192xf32> {hlq.gradient_of = "blocks.3.mlp.fc1.bias"}, tensor<48x192xf32> {hlq.gradient_of = "blocks.3.mlp.fc2.weight"}, tensor<48xf32> {hlq.gradient_of = "blocks.3.mlp.fc2.bias"}, tensor<48xf32> {hlq.gradient_of = "blocks.4.norm1.weight"}, tensor<48xf32> {hlq.gradient_of = "blocks.4.norm1.bias"}, tensor<144x48xf32> {hlq.gradient_of = "blocks.4.attn.qkv.weight"}, tensor<144xf32> {hlq.gradient_of = "blocks.4.attn.qkv.bias"}, tensor<48x48xf32> {hlq.gradient_of = "blocks.4.attn.proj.weight"}, tensor<48xf32> {hlq.gradient_of = "blocks.4.attn.proj.bias"}, tensor<48xf32> {hlq.gradient_of = "blocks.4.norm2.weight"}, tensor<48xf32> {hlq.gradient_of = "blocks.4.norm2.bias"}, tensor<192x48xf32> {hlq.gradient_of = "blocks.4.mlp.fc1.weight"}, tensor<192xf32> {hlq.gradient_of = "blocks.4.mlp.fc1.bias"}, tensor<48x192xf32> {hlq.gradient_of = "blocks.4.mlp.fc2.weight"}, tensor<48xf32> {hlq.gradient_of = "blocks.4.mlp.fc2.bias"}, tensor<48xf32> {hlq.gradient_of = "blocks.5.norm1.weight"}, tensor<48xf32> {hlq.gradient_of = "blocks.5.norm1.bias"}, tensor<144x48xf32> {hlq.gradient_of = "blocks.5.attn.qkv.weight"}, tensor<144xf32> {hlq.gradient_of = "blocks.5.attn.qkv.bias"}, tensor<48x48xf32> {hlq.gradient_of = "blocks.5.attn.proj.weight"}, tensor<48xf32> {hlq.gradient_of = "blocks.5.attn.proj.bias"}, tensor<48xf32> {hlq.gradient_of = "blocks.5.norm2.weight"}, tensor<48xf32> {hlq.gradient_of = "blocks.5.norm2.bias"}, tensor<192x48xf32> {hlq.gradient_of = "blocks.5.mlp.fc1.weight"}, tensor<192xf32> {hlq.gradient_of = "blocks.5.mlp.fc1.bias"}, tensor<48x192xf32> {hlq.gradient_of = "blocks.5.mlp.fc2.weight"}, tensor<48xf32> {hlq.gradient_of = "blocks.5.mlp.fc2.bias"}, tensor<48xf32> {hlq.gradient_of = "blocks.6.norm1.weight"}, tensor<48xf32> {hlq.gradient_of = "blocks.6.norm1.bias"}, tensor<144x48xf32> {hlq.gradient_of = "blocks.6.attn.qkv.weight"}, tensor<144xf32> {hlq.gradient_of = "blocks.6.attn.qkv.bias"}, tensor<48x48xf32> {hlq.gradient_of = "blocks.6.attn.proj.weight"}, tensor<48xf32> {hlq.gradient_of = "blocks.6.attn.proj.bias"}, tensor<48xf32> {hlq.gradient_of = "blocks.6.norm2.weight"}, tensor<48xf32> {hlq.gradient_of = "blocks.6.norm2.bias"}, tensor<192x48xf32> {hlq.gradient_of = "blocks.6.mlp.fc1.weight"}, tensor<192xf32> {hlq.gradient_of = "blocks.6.mlp.fc1.bias"}, tensor<48x192xf32> {hlq.gradient_of = "blocks.6.mlp.fc2.weight"}, tensor<48xf32> {hlq.gradient_of = "blocks.6.mlp.fc2.bias"}, tensor<48xf32> {hlq.gradient_of = "blocks.7.norm1.weight"}, tensor<48xf32> {hlq.gradient_of = "blocks.7.norm1.bias"}, tensor<144x48xf32> {hlq.gradient_of = "blocks.7.attn.qkv.weight"}, tensor<144xf32> {hlq.gradient_of = "blocks.7.attn.qkv.bias"}, tensor<48x48xf32> {hlq.gradient_of = "blocks.7.attn.proj.weight"}, tensor<48xf32> {hlq.gradient_of = "blocks.7.attn.proj.bias"}, tensor<48xf32> {hlq.gradient_of = "blocks.7.norm2.weight"}, tensor<48xf32> {hlq.gradient_of = "blocks.7.norm2.bias"}, tensor<192x48xf32> {hlq.gradient_of = "blocks.7.mlp.fc1.weight"}, tensor<192xf32> {hlq.gradient_of = "blocks.7.mlp.fc1.bias"}, tensor<48x192xf32> {hlq.gradient_of = "blocks.7.mlp.fc2.weight"}, tensor<48xf32> {hlq.gradient_of = "blocks.7.mlp.fc2.bias"}, tensor<48xf32> {hlq.gradient_of = "blocks.8.norm1.weight"}, tensor<48xf32> {hlq.gradient_of = "blocks.8.norm1.bias"}, tensor<144x48xf32> {hlq.gradient_of = "blocks.8.attn.qkv.weight"}, tensor<144xf32> {hlq.gradient_of = "blocks.8.attn.qkv.bias"}, tensor<48x48xf32> {hlq.gradient_of = "blocks.8.attn.proj.weight"}, tensor<48xf32> {hlq.gradient_of = "blocks.8.attn.proj.bias"}, tensor<48xf32> {hlq.gradient_of = "blocks.8.norm2.weight"}, tensor<48xf32> {hlq.gradient_of = "blocks.8.norm2.bias"}, tensor<192x48xf32> {hlq.gradient_of = "blocks.8.mlp.fc1.weight"}, tensor<192xf32> {hlq.gradient_of = "blocks.8.mlp.fc1.bias"}, tensor<48x192xf32> {hlq.gradient_of = "blocks.8.mlp.fc2.weight"}, tensor<48xf32> {hlq.gradient_of = "blocks.8.mlp.fc2.bias"}, tensor<48xf32> {hlq.gradient_of = "blocks.9.norm1.weight"}, tensor<48xf32> {hlq.gradient_of = "blocks.9.norm1.bias"}, tensor<144x48xf32> {hlq.gradient_of = "blocks.9.attn.qkv.weight"}, tensor<144xf32> {hlq.gradient_of = "blocks.9.attn.qkv.bias"}, tensor<48x48xf32> {hlq.gradient_of = "blocks.9.attn.proj.weight"}, tensor<48xf32> {hlq.gradient_of = "blocks.9.attn.proj.bias"}, tensor<48xf32> {hlq.gradient_of = "blocks.9.norm2.weight"}, tensor<48xf32> {hlq.gradient_of = "blocks.9.norm2.bias"}, tensor<192x48xf32> {hlq.gradient_of = "blocks.9.mlp.fc1.weight"}, tensor<192xf32> {hlq.gradient_of = "blocks.9.mlp.fc1.bias"}, tensor<48x192xf32> {hlq.gradient_of = "blocks.9.mlp.fc2.weight"}, tensor<48xf32> {hlq.gradient_of = "blocks.9.mlp.fc2.bias"}, tensor<48xf32> {hlq.gradient_of = "blocks.10.norm1.weight"}, tensor<48xf32> {hlq.gradient_of = "blocks.10.norm1.bias"}, tensor<144x48xf32> {hlq.gradient_of = "blocks.10.attn.qkv.weight"}, tensor<144xf32> {hlq.gradient_of = "blocks.10.attn.qkv.bias"}, tensor<48x48xf32> {hlq.gradient_of = "blocks.10.attn.proj.weight"}, tensor<48xf32> {hlq.gradient_of = "blocks.10.attn.proj.bias"}, tensor<48xf32> {hlq.gradient_of = "blocks.10.norm2.weight"}, tensor<48xf32> {hlq.gradient_of = "blocks.10.norm2.bias"}, tensor<192x48xf32> {hlq.gradient_of = "blocks.10.mlp.fc1.weight"}, tensor<192xf32> {hlq.gradient_of = "blocks.10.mlp.fc1.bias"}, tensor<48x192xf32> {hlq.gradient_of = "blocks.10.mlp.fc2.weight"}, tensor<48xf32> {hlq.gradient_of = "blocks.10.mlp.fc2.bias"}, tensor<48xf32> {hlq.gradient_of = "blocks.11.norm1.weight"}, tensor<48xf32> {hlq.gradient_of = "blocks.11.norm1.bias"}, tensor<144x48xf32> {hlq.gradient_of = "blocks.11.attn.qkv.weight"}, tensor<144xf32> {hlq.gradient_of = "blocks.11.attn.qkv.bias"}, tensor<48x48xf32> {hlq.gradient_of = "blocks.11.attn.proj.weight"}, tensor<48xf32> {hlq.gradient_of = "blocks.11.attn.proj.bias"}, tensor<48xf32> {hlq.gradient_of = "blocks.11.norm2.weight"}, tensor<48xf32> {hlq.gradient_of = "blocks.11.norm2.bias"}, tensor<192x48xf32> {hlq.gradient_of = "blocks.11.mlp.fc1.weight"}, tensor<192xf32> {hlq.gradient_of = "blocks.11.mlp.fc1.bias"}, tensor<48x192xf32> {hlq.gradient_of = "blocks.11.mlp.fc2.weight"}, tensor<48xf32> {hlq.gradient_of = "blocks.11.mlp.fc2.bias"}, tensor<48xf32> {hlq.gradient_of = "norm.weight"}, tensor<48xf32> {hlq.gradient_of = "norm.bias"}, tensor<100x48xf32> {hlq.gradient_of = "head.weight"}, tensor<100xf32> {hlq.gradient_of = "head.bias"}) {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<16x65x48xf32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant 0xFFF0000000000000 : f64
    %cst_4 = arith.constant 0.3989422804014327 : f64
    %cst_5 = arith.constant 0.70710678118654757 : f64
    %cst_6 = arith.constant 9.9999999999999995E-7 : f64
    %cst_7 = arith.constant 4.800000e+01 : f32
    %cst_8 = arith.constant 5.000000e-01 : f32
    %cst_9 = arith.constant 1.000000e+00 : f32
    %cst_10 = arith.constant -5.000000e-01 : f32
    %0 = tensor.empty() : tensor<16x48x8x8xf32>
    %broadcasted = linalg.broadcast ins(%arg3 : tensor<48xf32>) outs(%0 : tensor<16x48x8x8xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<4> : vector<2xi64>} ins(%arg152, %arg2 : tensor<16x3x32x32xf32>, tensor<48x3x4x4xf32>) outs(%broadcasted : tensor<16x48x8x8xf32>) -> tensor<16x48x8x8xf32>
    %collapsed = tensor.collapse_shape %1 [[0], [1], [2, 3]] : tensor<16x48x8x8xf32> into tensor<16x48x64xf32>
    %2 = tensor.empty() : tensor<16x64x48xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<16x48x64xf32>) outs(%2 : tensor<16x64x48xf32>) permutation = [0, 2, 1] 
    %3 = tensor.empty() : tensor<16x1x48xf32>
    %collapsed_11 = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<1x1x48xf32> into tensor<1x48xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_11 : tensor<1x48xf32>) outs(%3 : tensor<16x1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x1x48xf32>
    %concat = tensor.concat dim(1) %4, %transposed : (tensor<16x1x48xf32>, tensor<16x64x48xf32>) -> tensor<16x65x48xf32>
    %5 = tensor.empty() : tensor<16x65x48xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat, %arg1 : tensor<16x65x48xf32>, tensor<1x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %7 = tensor.empty() : tensor<16x65x1xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<16x65x1xf32>) -> tensor<16x65x1xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %collapsed_12 = tensor.collapse_shape %10 [[0], [1, 2]] : tensor<16x65x1xf32> into tensor<16x65xf32>
    %11 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_12 : tensor<16x65xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x65x48xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %11 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %12 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%13 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.truncf %cst_6 : f64 to f32
      %1541 = arith.addf %in, %1540 : f32
      linalg.yield %1541 : f32
    } -> tensor<16x65x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.rsqrt %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %collapsed_13 = tensor.collapse_shape %17 [[0], [1, 2]] : tensor<16x65x1xf32> into tensor<16x65xf32>
    %18 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_13 : tensor<16x65xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x65x48xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %18 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %arg4 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %arg5 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %collapsed_14 = tensor.collapse_shape %21 [[0, 1], [2]] : tensor<16x65x48xf32> into tensor<1040x48xf32>
    %22 = tensor.empty() : tensor<48x144xf32>
    %transposed_15 = linalg.transpose ins(%arg6 : tensor<144x48xf32>) outs(%22 : tensor<48x144xf32>) permutation = [1, 0] 
    %23 = tensor.empty() : tensor<1040x144xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<1040x144xf32>) -> tensor<1040x144xf32>
    %25 = linalg.matmul ins(%collapsed_14, %transposed_15 : tensor<1040x48xf32>, tensor<48x144xf32>) outs(%24 : tensor<1040x144xf32>) -> tensor<1040x144xf32>
    %26 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<144xf32>) outs(%23 : tensor<1040x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1040x144xf32>
    %27 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%25, %26 : tensor<1040x144xf32>, tensor<1040x144xf32>) outs(%23 : tensor<1040x144xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<1040x144xf32>
    %expanded = tensor.expand_shape %27 [[0, 1], [2, 3, 4]] output_shape [16, 65, 3, 3, 16] : tensor<1040x144xf32> into tensor<16x65x3x3x16xf32>
    %28 = tensor.empty() : tensor<3x16x3x65x16xf32>
    %transposed_16 = linalg.transpose ins(%expanded : tensor<16x65x3x3x16xf32>) outs(%28 : tensor<3x16x3x65x16xf32>) permutation = [2, 0, 3, 1, 4] 
    %extracted_slice = tensor.extract_slice %transposed_16[0, 0, 0, 0, 0] [1, 16, 3, 65, 16] [1, 1, 1, 1, 1] : tensor<3x16x3x65x16xf32> to tensor<1x16x3x65x16xf32>
    %extracted_slice_17 = tensor.extract_slice %transposed_16[1, 0, 0, 0, 0] [1, 16, 3, 65, 16] [1, 1, 1, 1, 1] : tensor<3x16x3x65x16xf32> to tensor<1x16x3x65x16xf32>
    %extracted_slice_18 = tensor.extract_slice %transposed_16[2, 0, 0, 0, 0] [1, 16, 3, 65, 16] [1, 1, 1, 1, 1] : tensor<3x16x3x65x16xf32> to tensor<1x16x3x65x16xf32>
    %collapsed_19 = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4]] : tensor<1x16x3x65x16xf32> into tensor<16x3x65x16xf32>
    %collapsed_20 = tensor.collapse_shape %extracted_slice_17 [[0, 1], [2], [3], [4]] : tensor<1x16x3x65x16xf32> into tensor<16x3x65x16xf32>
    %29 = tensor.empty() : tensor<16x3x65x16xf32>
    %30 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_19 : tensor<16x3x65x16xf32>) outs(%29 : tensor<16x3x65x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x16xf32>
    %31 = tensor.empty() : tensor<16x3x16x65xf32>
    %transposed_21 = linalg.transpose ins(%collapsed_20 : tensor<16x3x65x16xf32>) outs(%31 : tensor<16x3x16x65xf32>) permutation = [0, 1, 3, 2] 
    %32 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<16x3x16x65xf32>) outs(%31 : tensor<16x3x16x65xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x16x65xf32>
    %collapsed_22 = tensor.collapse_shape %30 [[0, 1], [2], [3]] : tensor<16x3x65x16xf32> into tensor<48x65x16xf32>
    %collapsed_23 = tensor.collapse_shape %32 [[0, 1], [2], [3]] : tensor<16x3x16x65xf32> into tensor<48x16x65xf32>
    %33 = tensor.empty() : tensor<48x65x65xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<48x65x65xf32>) -> tensor<48x65x65xf32>
    %35 = linalg.batch_matmul ins(%collapsed_22, %collapsed_23 : tensor<48x65x16xf32>, tensor<48x16x65xf32>) outs(%34 : tensor<48x65x65xf32>) -> tensor<48x65x65xf32>
    %expanded_24 = tensor.expand_shape %35 [[0, 1], [2], [3]] output_shape [16, 3, 65, 65] : tensor<48x65x65xf32> into tensor<16x3x65x65xf32>
    %36 = tensor.empty() : tensor<16x3x65xi64>
    %37 = linalg.fill ins(%c0_i64 : i64) outs(%36 : tensor<16x3x65xi64>) -> tensor<16x3x65xi64>
    %38 = tensor.empty() : tensor<16x3x65xf32>
    %39 = linalg.fill ins(%cst_0 : f32) outs(%38 : tensor<16x3x65xf32>) -> tensor<16x3x65xf32>
    %40:2 = linalg.generic {indexing_maps = [#map8, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_24 : tensor<16x3x65x65xf32>) outs(%39, %37 : tensor<16x3x65xf32>, tensor<16x3x65xi64>) {
    ^bb0(%in: f32, %out: f32, %out_778: i64):
      %1540 = linalg.index 3 : index
      %1541 = arith.index_cast %1540 : index to i64
      %1542 = arith.maximumf %in, %out : f32
      %1543 = arith.cmpf ogt, %in, %out : f32
      %1544 = arith.select %1543, %1541, %out_778 : i64
      linalg.yield %1542, %1544 : f32, i64
    } -> (tensor<16x3x65xf32>, tensor<16x3x65xi64>)
    %expanded_25 = tensor.expand_shape %40#0 [[0], [1], [2, 3]] output_shape [16, 3, 65, 1] : tensor<16x3x65xf32> into tensor<16x3x65x1xf32>
    %41 = tensor.empty() : tensor<16x3x65x65xf32>
    %42 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24, %expanded_25 : tensor<16x3x65x65xf32>, tensor<16x3x65x1xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %43 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<16x3x65x65xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.exp %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %44 = tensor.empty() : tensor<16x3x65x1xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<16x3x65x1xf32>) -> tensor<16x3x65x1xf32>
    %46 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%43 : tensor<16x3x65x65xf32>) outs(%45 : tensor<16x3x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x1xf32>
    %47 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %46 : tensor<16x3x65x65xf32>, tensor<16x3x65x1xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.divf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %48 = tensor.empty() : tensor<16x3x65x65xi1>
    %49 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24 : tensor<16x3x65x65xf32>) outs(%48 : tensor<16x3x65x65xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1540 = arith.extf %in : f32 to f64
      %1541 = arith.cmpf oeq, %1540, %cst_3 : f64
      linalg.yield %1541 : i1
    } -> tensor<16x3x65x65xi1>
    %50 = tensor.empty() : tensor<16x3x65x1xi1>
    %51 = linalg.fill ins(%true : i1) outs(%50 : tensor<16x3x65x1xi1>) -> tensor<16x3x65x1xi1>
    %52 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%49 : tensor<16x3x65x65xi1>) outs(%51 : tensor<16x3x65x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1540 = arith.andi %in, %out : i1
      linalg.yield %1540 : i1
    } -> tensor<16x3x65x1xi1>
    %53 = linalg.generic {indexing_maps = [#map10, #map11, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %cst_2, %47 : tensor<16x3x65x1xi1>, tensor<f32>, tensor<16x3x65x65xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: i1, %in_778: f32, %in_779: f32, %out: f32):
      %1540 = arith.select %in, %in_778, %in_779 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %collapsed_26 = tensor.collapse_shape %53 [[0, 1], [2], [3]] : tensor<16x3x65x65xf32> into tensor<48x65x65xf32>
    %collapsed_27 = tensor.collapse_shape %extracted_slice_18 [[0, 1, 2], [3], [4]] : tensor<1x16x3x65x16xf32> into tensor<48x65x16xf32>
    %54 = tensor.empty() : tensor<48x65x16xf32>
    %55 = linalg.fill ins(%cst : f32) outs(%54 : tensor<48x65x16xf32>) -> tensor<48x65x16xf32>
    %56 = linalg.batch_matmul ins(%collapsed_26, %collapsed_27 : tensor<48x65x65xf32>, tensor<48x65x16xf32>) outs(%55 : tensor<48x65x16xf32>) -> tensor<48x65x16xf32>
    %expanded_28 = tensor.expand_shape %56 [[0, 1], [2], [3]] output_shape [16, 3, 65, 16] : tensor<48x65x16xf32> into tensor<16x3x65x16xf32>
    %57 = tensor.empty() : tensor<16x65x3x16xf32>
    %transposed_29 = linalg.transpose ins(%expanded_28 : tensor<16x3x65x16xf32>) outs(%57 : tensor<16x65x3x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_30 = tensor.collapse_shape %transposed_29 [[0, 1], [2, 3]] : tensor<16x65x3x16xf32> into tensor<1040x48xf32>
    %58 = tensor.empty() : tensor<48x48xf32>
    %transposed_31 = linalg.transpose ins(%arg8 : tensor<48x48xf32>) outs(%58 : tensor<48x48xf32>) permutation = [1, 0] 
    %59 = tensor.empty() : tensor<1040x48xf32>
    %60 = linalg.fill ins(%cst : f32) outs(%59 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %61 = linalg.matmul ins(%collapsed_30, %transposed_31 : tensor<1040x48xf32>, tensor<48x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %62 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<48xf32>) outs(%59 : tensor<1040x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1040x48xf32>
    %63 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%61, %62 : tensor<1040x48xf32>, tensor<1040x48xf32>) outs(%59 : tensor<1040x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<1040x48xf32>
    %expanded_32 = tensor.expand_shape %63 [[0, 1], [2]] output_shape [16, 65, 48] : tensor<1040x48xf32> into tensor<16x65x48xf32>
    %64 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %expanded_32 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %65 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%64 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %66 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %collapsed_33 = tensor.collapse_shape %66 [[0], [1, 2]] : tensor<16x65x1xf32> into tensor<16x65xf32>
    %67 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_33 : tensor<16x65xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x65x48xf32>
    %68 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %67 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %69 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %68 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%69 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.truncf %cst_6 : f64 to f32
      %1541 = arith.addf %in, %1540 : f32
      linalg.yield %1541 : f32
    } -> tensor<16x65x1xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.rsqrt %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %collapsed_34 = tensor.collapse_shape %73 [[0], [1, 2]] : tensor<16x65x1xf32> into tensor<16x65xf32>
    %74 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_34 : tensor<16x65xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x65x48xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %74 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %arg10 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %arg11 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %collapsed_35 = tensor.collapse_shape %77 [[0, 1], [2]] : tensor<16x65x48xf32> into tensor<1040x48xf32>
    %78 = tensor.empty() : tensor<48x192xf32>
    %transposed_36 = linalg.transpose ins(%arg12 : tensor<192x48xf32>) outs(%78 : tensor<48x192xf32>) permutation = [1, 0] 
    %79 = tensor.empty() : tensor<1040x192xf32>
    %80 = linalg.fill ins(%cst : f32) outs(%79 : tensor<1040x192xf32>) -> tensor<1040x192xf32>
    %81 = linalg.matmul ins(%collapsed_35, %transposed_36 : tensor<1040x48xf32>, tensor<48x192xf32>) outs(%80 : tensor<1040x192xf32>) -> tensor<1040x192xf32>
    %82 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg13 : tensor<192xf32>) outs(%79 : tensor<1040x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1040x192xf32>
    %83 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%81, %82 : tensor<1040x192xf32>, tensor<1040x192xf32>) outs(%79 : tensor<1040x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<1040x192xf32>
    %expanded_37 = tensor.expand_shape %83 [[0, 1], [2]] output_shape [16, 65, 192] : tensor<1040x192xf32> into tensor<16x65x192xf32>
    %84 = tensor.empty() : tensor<16x65x192xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_37 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_37 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.truncf %cst_5 : f64 to f32
      %1541 = arith.mulf %in, %1540 : f32
      linalg.yield %1541 : f32
    } -> tensor<16x65x192xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.erf %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %cst_9 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %88 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %collapsed_38 = tensor.collapse_shape %89 [[0, 1], [2]] : tensor<16x65x192xf32> into tensor<1040x192xf32>
    %90 = tensor.empty() : tensor<192x48xf32>
    %transposed_39 = linalg.transpose ins(%arg14 : tensor<48x192xf32>) outs(%90 : tensor<192x48xf32>) permutation = [1, 0] 
    %91 = linalg.matmul ins(%collapsed_38, %transposed_39 : tensor<1040x192xf32>, tensor<192x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %92 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg15 : tensor<48xf32>) outs(%59 : tensor<1040x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1040x48xf32>
    %93 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%91, %92 : tensor<1040x48xf32>, tensor<1040x48xf32>) outs(%59 : tensor<1040x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<1040x48xf32>
    %expanded_40 = tensor.expand_shape %93 [[0, 1], [2]] output_shape [16, 65, 48] : tensor<1040x48xf32> into tensor<16x65x48xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %expanded_40 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%94 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %collapsed_41 = tensor.collapse_shape %96 [[0], [1, 2]] : tensor<16x65x1xf32> into tensor<16x65xf32>
    %97 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_41 : tensor<16x65xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x65x48xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %97 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %98 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%99 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.truncf %cst_6 : f64 to f32
      %1541 = arith.addf %in, %1540 : f32
      linalg.yield %1541 : f32
    } -> tensor<16x65x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.rsqrt %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %collapsed_42 = tensor.collapse_shape %103 [[0], [1, 2]] : tensor<16x65x1xf32> into tensor<16x65xf32>
    %104 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_42 : tensor<16x65xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x65x48xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %104 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %arg16 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %arg17 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %collapsed_43 = tensor.collapse_shape %107 [[0, 1], [2]] : tensor<16x65x48xf32> into tensor<1040x48xf32>
    %transposed_44 = linalg.transpose ins(%arg18 : tensor<144x48xf32>) outs(%22 : tensor<48x144xf32>) permutation = [1, 0] 
    %108 = linalg.matmul ins(%collapsed_43, %transposed_44 : tensor<1040x48xf32>, tensor<48x144xf32>) outs(%24 : tensor<1040x144xf32>) -> tensor<1040x144xf32>
    %109 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg19 : tensor<144xf32>) outs(%23 : tensor<1040x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1040x144xf32>
    %110 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%108, %109 : tensor<1040x144xf32>, tensor<1040x144xf32>) outs(%23 : tensor<1040x144xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<1040x144xf32>
    %expanded_45 = tensor.expand_shape %110 [[0, 1], [2, 3, 4]] output_shape [16, 65, 3, 3, 16] : tensor<1040x144xf32> into tensor<16x65x3x3x16xf32>
    %transposed_46 = linalg.transpose ins(%expanded_45 : tensor<16x65x3x3x16xf32>) outs(%28 : tensor<3x16x3x65x16xf32>) permutation = [2, 0, 3, 1, 4] 
    %extracted_slice_47 = tensor.extract_slice %transposed_46[0, 0, 0, 0, 0] [1, 16, 3, 65, 16] [1, 1, 1, 1, 1] : tensor<3x16x3x65x16xf32> to tensor<1x16x3x65x16xf32>
    %extracted_slice_48 = tensor.extract_slice %transposed_46[1, 0, 0, 0, 0] [1, 16, 3, 65, 16] [1, 1, 1, 1, 1] : tensor<3x16x3x65x16xf32> to tensor<1x16x3x65x16xf32>
    %extracted_slice_49 = tensor.extract_slice %transposed_46[2, 0, 0, 0, 0] [1, 16, 3, 65, 16] [1, 1, 1, 1, 1] : tensor<3x16x3x65x16xf32> to tensor<1x16x3x65x16xf32>
    %collapsed_50 = tensor.collapse_shape %extracted_slice_47 [[0, 1], [2], [3], [4]] : tensor<1x16x3x65x16xf32> into tensor<16x3x65x16xf32>
    %collapsed_51 = tensor.collapse_shape %extracted_slice_48 [[0, 1], [2], [3], [4]] : tensor<1x16x3x65x16xf32> into tensor<16x3x65x16xf32>
    %111 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_50 : tensor<16x3x65x16xf32>) outs(%29 : tensor<16x3x65x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x16xf32>
    %transposed_52 = linalg.transpose ins(%collapsed_51 : tensor<16x3x65x16xf32>) outs(%31 : tensor<16x3x16x65xf32>) permutation = [0, 1, 3, 2] 
    %112 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_52 : tensor<16x3x16x65xf32>) outs(%31 : tensor<16x3x16x65xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x16x65xf32>
    %collapsed_53 = tensor.collapse_shape %111 [[0, 1], [2], [3]] : tensor<16x3x65x16xf32> into tensor<48x65x16xf32>
    %collapsed_54 = tensor.collapse_shape %112 [[0, 1], [2], [3]] : tensor<16x3x16x65xf32> into tensor<48x16x65xf32>
    %113 = linalg.batch_matmul ins(%collapsed_53, %collapsed_54 : tensor<48x65x16xf32>, tensor<48x16x65xf32>) outs(%34 : tensor<48x65x65xf32>) -> tensor<48x65x65xf32>
    %expanded_55 = tensor.expand_shape %113 [[0, 1], [2], [3]] output_shape [16, 3, 65, 65] : tensor<48x65x65xf32> into tensor<16x3x65x65xf32>
    %114:2 = linalg.generic {indexing_maps = [#map8, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_55 : tensor<16x3x65x65xf32>) outs(%39, %37 : tensor<16x3x65xf32>, tensor<16x3x65xi64>) {
    ^bb0(%in: f32, %out: f32, %out_778: i64):
      %1540 = linalg.index 3 : index
      %1541 = arith.index_cast %1540 : index to i64
      %1542 = arith.maximumf %in, %out : f32
      %1543 = arith.cmpf ogt, %in, %out : f32
      %1544 = arith.select %1543, %1541, %out_778 : i64
      linalg.yield %1542, %1544 : f32, i64
    } -> (tensor<16x3x65xf32>, tensor<16x3x65xi64>)
    %expanded_56 = tensor.expand_shape %114#0 [[0], [1], [2, 3]] output_shape [16, 3, 65, 1] : tensor<16x3x65xf32> into tensor<16x3x65x1xf32>
    %115 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_55, %expanded_56 : tensor<16x3x65x65xf32>, tensor<16x3x65x1xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %116 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%115 : tensor<16x3x65x65xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.exp %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %117 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%116 : tensor<16x3x65x65xf32>) outs(%45 : tensor<16x3x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x1xf32>
    %118 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%116, %117 : tensor<16x3x65x65xf32>, tensor<16x3x65x1xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.divf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %119 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_55 : tensor<16x3x65x65xf32>) outs(%48 : tensor<16x3x65x65xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1540 = arith.extf %in : f32 to f64
      %1541 = arith.cmpf oeq, %1540, %cst_3 : f64
      linalg.yield %1541 : i1
    } -> tensor<16x3x65x65xi1>
    %120 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%119 : tensor<16x3x65x65xi1>) outs(%51 : tensor<16x3x65x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1540 = arith.andi %in, %out : i1
      linalg.yield %1540 : i1
    } -> tensor<16x3x65x1xi1>
    %121 = linalg.generic {indexing_maps = [#map10, #map11, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%120, %cst_2, %118 : tensor<16x3x65x1xi1>, tensor<f32>, tensor<16x3x65x65xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: i1, %in_778: f32, %in_779: f32, %out: f32):
      %1540 = arith.select %in, %in_778, %in_779 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %collapsed_57 = tensor.collapse_shape %121 [[0, 1], [2], [3]] : tensor<16x3x65x65xf32> into tensor<48x65x65xf32>
    %collapsed_58 = tensor.collapse_shape %extracted_slice_49 [[0, 1, 2], [3], [4]] : tensor<1x16x3x65x16xf32> into tensor<48x65x16xf32>
    %122 = linalg.batch_matmul ins(%collapsed_57, %collapsed_58 : tensor<48x65x65xf32>, tensor<48x65x16xf32>) outs(%55 : tensor<48x65x16xf32>) -> tensor<48x65x16xf32>
    %expanded_59 = tensor.expand_shape %122 [[0, 1], [2], [3]] output_shape [16, 3, 65, 16] : tensor<48x65x16xf32> into tensor<16x3x65x16xf32>
    %transposed_60 = linalg.transpose ins(%expanded_59 : tensor<16x3x65x16xf32>) outs(%57 : tensor<16x65x3x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_61 = tensor.collapse_shape %transposed_60 [[0, 1], [2, 3]] : tensor<16x65x3x16xf32> into tensor<1040x48xf32>
    %transposed_62 = linalg.transpose ins(%arg20 : tensor<48x48xf32>) outs(%58 : tensor<48x48xf32>) permutation = [1, 0] 
    %123 = linalg.matmul ins(%collapsed_61, %transposed_62 : tensor<1040x48xf32>, tensor<48x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %124 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg21 : tensor<48xf32>) outs(%59 : tensor<1040x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1040x48xf32>
    %125 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%123, %124 : tensor<1040x48xf32>, tensor<1040x48xf32>) outs(%59 : tensor<1040x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<1040x48xf32>
    %expanded_63 = tensor.expand_shape %125 [[0, 1], [2]] output_shape [16, 65, 48] : tensor<1040x48xf32> into tensor<16x65x48xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %expanded_63 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%126 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %collapsed_64 = tensor.collapse_shape %128 [[0], [1, 2]] : tensor<16x65x1xf32> into tensor<16x65xf32>
    %129 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_64 : tensor<16x65xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x65x48xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %129 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %130 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%131 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.truncf %cst_6 : f64 to f32
      %1541 = arith.addf %in, %1540 : f32
      linalg.yield %1541 : f32
    } -> tensor<16x65x1xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.rsqrt %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %collapsed_65 = tensor.collapse_shape %135 [[0], [1, 2]] : tensor<16x65x1xf32> into tensor<16x65xf32>
    %136 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_65 : tensor<16x65xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x65x48xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %136 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %arg22 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %arg23 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %collapsed_66 = tensor.collapse_shape %139 [[0, 1], [2]] : tensor<16x65x48xf32> into tensor<1040x48xf32>
    %transposed_67 = linalg.transpose ins(%arg24 : tensor<192x48xf32>) outs(%78 : tensor<48x192xf32>) permutation = [1, 0] 
    %140 = linalg.matmul ins(%collapsed_66, %transposed_67 : tensor<1040x48xf32>, tensor<48x192xf32>) outs(%80 : tensor<1040x192xf32>) -> tensor<1040x192xf32>
    %141 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg25 : tensor<192xf32>) outs(%79 : tensor<1040x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1040x192xf32>
    %142 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%140, %141 : tensor<1040x192xf32>, tensor<1040x192xf32>) outs(%79 : tensor<1040x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<1040x192xf32>
    %expanded_68 = tensor.expand_shape %142 [[0, 1], [2]] output_shape [16, 65, 192] : tensor<1040x192xf32> into tensor<16x65x192xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_68 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_68 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.truncf %cst_5 : f64 to f32
      %1541 = arith.mulf %in, %1540 : f32
      linalg.yield %1541 : f32
    } -> tensor<16x65x192xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.erf %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %cst_9 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %146 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %collapsed_69 = tensor.collapse_shape %147 [[0, 1], [2]] : tensor<16x65x192xf32> into tensor<1040x192xf32>
    %transposed_70 = linalg.transpose ins(%arg26 : tensor<48x192xf32>) outs(%90 : tensor<192x48xf32>) permutation = [1, 0] 
    %148 = linalg.matmul ins(%collapsed_69, %transposed_70 : tensor<1040x192xf32>, tensor<192x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %149 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg27 : tensor<48xf32>) outs(%59 : tensor<1040x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1040x48xf32>
    %150 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%148, %149 : tensor<1040x48xf32>, tensor<1040x48xf32>) outs(%59 : tensor<1040x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<1040x48xf32>
    %expanded_71 = tensor.expand_shape %150 [[0, 1], [2]] output_shape [16, 65, 48] : tensor<1040x48xf32> into tensor<16x65x48xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %expanded_71 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%151 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %collapsed_72 = tensor.collapse_shape %153 [[0], [1, 2]] : tensor<16x65x1xf32> into tensor<16x65xf32>
    %154 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_72 : tensor<16x65xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x65x48xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %154 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %155 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%156 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %158 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %159 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.truncf %cst_6 : f64 to f32
      %1541 = arith.addf %in, %1540 : f32
      linalg.yield %1541 : f32
    } -> tensor<16x65x1xf32>
    %160 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.rsqrt %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %collapsed_73 = tensor.collapse_shape %160 [[0], [1, 2]] : tensor<16x65x1xf32> into tensor<16x65xf32>
    %161 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_73 : tensor<16x65xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x65x48xf32>
    %162 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %161 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %163 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162, %arg28 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163, %arg29 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %collapsed_74 = tensor.collapse_shape %164 [[0, 1], [2]] : tensor<16x65x48xf32> into tensor<1040x48xf32>
    %transposed_75 = linalg.transpose ins(%arg30 : tensor<144x48xf32>) outs(%22 : tensor<48x144xf32>) permutation = [1, 0] 
    %165 = linalg.matmul ins(%collapsed_74, %transposed_75 : tensor<1040x48xf32>, tensor<48x144xf32>) outs(%24 : tensor<1040x144xf32>) -> tensor<1040x144xf32>
    %166 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg31 : tensor<144xf32>) outs(%23 : tensor<1040x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1040x144xf32>
    %167 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%165, %166 : tensor<1040x144xf32>, tensor<1040x144xf32>) outs(%23 : tensor<1040x144xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<1040x144xf32>
    %expanded_76 = tensor.expand_shape %167 [[0, 1], [2, 3, 4]] output_shape [16, 65, 3, 3, 16] : tensor<1040x144xf32> into tensor<16x65x3x3x16xf32>
    %transposed_77 = linalg.transpose ins(%expanded_76 : tensor<16x65x3x3x16xf32>) outs(%28 : tensor<3x16x3x65x16xf32>) permutation = [2, 0, 3, 1, 4] 
    %extracted_slice_78 = tensor.extract_slice %transposed_77[0, 0, 0, 0, 0] [1, 16, 3, 65, 16] [1, 1, 1, 1, 1] : tensor<3x16x3x65x16xf32> to tensor<1x16x3x65x16xf32>
    %extracted_slice_79 = tensor.extract_slice %transposed_77[1, 0, 0, 0, 0] [1, 16, 3, 65, 16] [1, 1, 1, 1, 1] : tensor<3x16x3x65x16xf32> to tensor<1x16x3x65x16xf32>
    %extracted_slice_80 = tensor.extract_slice %transposed_77[2, 0, 0, 0, 0] [1, 16, 3, 65, 16] [1, 1, 1, 1, 1] : tensor<3x16x3x65x16xf32> to tensor<1x16x3x65x16xf32>
    %collapsed_81 = tensor.collapse_shape %extracted_slice_78 [[0, 1], [2], [3], [4]] : tensor<1x16x3x65x16xf32> into tensor<16x3x65x16xf32>
    %collapsed_82 = tensor.collapse_shape %extracted_slice_79 [[0, 1], [2], [3], [4]] : tensor<1x16x3x65x16xf32> into tensor<16x3x65x16xf32>
    %168 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_81 : tensor<16x3x65x16xf32>) outs(%29 : tensor<16x3x65x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x16xf32>
    %transposed_83 = linalg.transpose ins(%collapsed_82 : tensor<16x3x65x16xf32>) outs(%31 : tensor<16x3x16x65xf32>) permutation = [0, 1, 3, 2] 
    %169 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_83 : tensor<16x3x16x65xf32>) outs(%31 : tensor<16x3x16x65xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x16x65xf32>
    %collapsed_84 = tensor.collapse_shape %168 [[0, 1], [2], [3]] : tensor<16x3x65x16xf32> into tensor<48x65x16xf32>
    %collapsed_85 = tensor.collapse_shape %169 [[0, 1], [2], [3]] : tensor<16x3x16x65xf32> into tensor<48x16x65xf32>
    %170 = linalg.batch_matmul ins(%collapsed_84, %collapsed_85 : tensor<48x65x16xf32>, tensor<48x16x65xf32>) outs(%34 : tensor<48x65x65xf32>) -> tensor<48x65x65xf32>
    %expanded_86 = tensor.expand_shape %170 [[0, 1], [2], [3]] output_shape [16, 3, 65, 65] : tensor<48x65x65xf32> into tensor<16x3x65x65xf32>
    %171:2 = linalg.generic {indexing_maps = [#map8, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_86 : tensor<16x3x65x65xf32>) outs(%39, %37 : tensor<16x3x65xf32>, tensor<16x3x65xi64>) {
    ^bb0(%in: f32, %out: f32, %out_778: i64):
      %1540 = linalg.index 3 : index
      %1541 = arith.index_cast %1540 : index to i64
      %1542 = arith.maximumf %in, %out : f32
      %1543 = arith.cmpf ogt, %in, %out : f32
      %1544 = arith.select %1543, %1541, %out_778 : i64
      linalg.yield %1542, %1544 : f32, i64
    } -> (tensor<16x3x65xf32>, tensor<16x3x65xi64>)
    %expanded_87 = tensor.expand_shape %171#0 [[0], [1], [2, 3]] output_shape [16, 3, 65, 1] : tensor<16x3x65xf32> into tensor<16x3x65x1xf32>
    %172 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_86, %expanded_87 : tensor<16x3x65x65xf32>, tensor<16x3x65x1xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %173 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%172 : tensor<16x3x65x65xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.exp %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %174 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%173 : tensor<16x3x65x65xf32>) outs(%45 : tensor<16x3x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x1xf32>
    %175 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%173, %174 : tensor<16x3x65x65xf32>, tensor<16x3x65x1xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.divf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %176 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_86 : tensor<16x3x65x65xf32>) outs(%48 : tensor<16x3x65x65xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1540 = arith.extf %in : f32 to f64
      %1541 = arith.cmpf oeq, %1540, %cst_3 : f64
      linalg.yield %1541 : i1
    } -> tensor<16x3x65x65xi1>
    %177 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%176 : tensor<16x3x65x65xi1>) outs(%51 : tensor<16x3x65x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1540 = arith.andi %in, %out : i1
      linalg.yield %1540 : i1
    } -> tensor<16x3x65x1xi1>
    %178 = linalg.generic {indexing_maps = [#map10, #map11, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%177, %cst_2, %175 : tensor<16x3x65x1xi1>, tensor<f32>, tensor<16x3x65x65xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: i1, %in_778: f32, %in_779: f32, %out: f32):
      %1540 = arith.select %in, %in_778, %in_779 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %collapsed_88 = tensor.collapse_shape %178 [[0, 1], [2], [3]] : tensor<16x3x65x65xf32> into tensor<48x65x65xf32>
    %collapsed_89 = tensor.collapse_shape %extracted_slice_80 [[0, 1, 2], [3], [4]] : tensor<1x16x3x65x16xf32> into tensor<48x65x16xf32>
    %179 = linalg.batch_matmul ins(%collapsed_88, %collapsed_89 : tensor<48x65x65xf32>, tensor<48x65x16xf32>) outs(%55 : tensor<48x65x16xf32>) -> tensor<48x65x16xf32>
    %expanded_90 = tensor.expand_shape %179 [[0, 1], [2], [3]] output_shape [16, 3, 65, 16] : tensor<48x65x16xf32> into tensor<16x3x65x16xf32>
    %transposed_91 = linalg.transpose ins(%expanded_90 : tensor<16x3x65x16xf32>) outs(%57 : tensor<16x65x3x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_92 = tensor.collapse_shape %transposed_91 [[0, 1], [2, 3]] : tensor<16x65x3x16xf32> into tensor<1040x48xf32>
    %transposed_93 = linalg.transpose ins(%arg32 : tensor<48x48xf32>) outs(%58 : tensor<48x48xf32>) permutation = [1, 0] 
    %180 = linalg.matmul ins(%collapsed_92, %transposed_93 : tensor<1040x48xf32>, tensor<48x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %181 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg33 : tensor<48xf32>) outs(%59 : tensor<1040x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1040x48xf32>
    %182 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%180, %181 : tensor<1040x48xf32>, tensor<1040x48xf32>) outs(%59 : tensor<1040x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<1040x48xf32>
    %expanded_94 = tensor.expand_shape %182 [[0, 1], [2]] output_shape [16, 65, 48] : tensor<1040x48xf32> into tensor<16x65x48xf32>
    %183 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %expanded_94 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %184 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%183 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %185 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %collapsed_95 = tensor.collapse_shape %185 [[0], [1, 2]] : tensor<16x65x1xf32> into tensor<16x65xf32>
    %186 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_95 : tensor<16x65xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x65x48xf32>
    %187 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183, %186 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %188 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187, %187 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %189 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%188 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %190 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %191 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.truncf %cst_6 : f64 to f32
      %1541 = arith.addf %in, %1540 : f32
      linalg.yield %1541 : f32
    } -> tensor<16x65x1xf32>
    %192 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.rsqrt %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %collapsed_96 = tensor.collapse_shape %192 [[0], [1, 2]] : tensor<16x65x1xf32> into tensor<16x65xf32>
    %193 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_96 : tensor<16x65xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x65x48xf32>
    %194 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187, %193 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %195 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194, %arg34 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %196 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195, %arg35 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %collapsed_97 = tensor.collapse_shape %196 [[0, 1], [2]] : tensor<16x65x48xf32> into tensor<1040x48xf32>
    %transposed_98 = linalg.transpose ins(%arg36 : tensor<192x48xf32>) outs(%78 : tensor<48x192xf32>) permutation = [1, 0] 
    %197 = linalg.matmul ins(%collapsed_97, %transposed_98 : tensor<1040x48xf32>, tensor<48x192xf32>) outs(%80 : tensor<1040x192xf32>) -> tensor<1040x192xf32>
    %198 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg37 : tensor<192xf32>) outs(%79 : tensor<1040x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1040x192xf32>
    %199 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%197, %198 : tensor<1040x192xf32>, tensor<1040x192xf32>) outs(%79 : tensor<1040x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<1040x192xf32>
    %expanded_99 = tensor.expand_shape %199 [[0, 1], [2]] output_shape [16, 65, 192] : tensor<1040x192xf32> into tensor<16x65x192xf32>
    %200 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_99 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %201 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_99 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.truncf %cst_5 : f64 to f32
      %1541 = arith.mulf %in, %1540 : f32
      linalg.yield %1541 : f32
    } -> tensor<16x65x192xf32>
    %202 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.erf %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %203 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %cst_9 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %204 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200, %203 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %collapsed_100 = tensor.collapse_shape %204 [[0, 1], [2]] : tensor<16x65x192xf32> into tensor<1040x192xf32>
    %transposed_101 = linalg.transpose ins(%arg38 : tensor<48x192xf32>) outs(%90 : tensor<192x48xf32>) permutation = [1, 0] 
    %205 = linalg.matmul ins(%collapsed_100, %transposed_101 : tensor<1040x192xf32>, tensor<192x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %206 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg39 : tensor<48xf32>) outs(%59 : tensor<1040x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1040x48xf32>
    %207 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%205, %206 : tensor<1040x48xf32>, tensor<1040x48xf32>) outs(%59 : tensor<1040x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<1040x48xf32>
    %expanded_102 = tensor.expand_shape %207 [[0, 1], [2]] output_shape [16, 65, 48] : tensor<1040x48xf32> into tensor<16x65x48xf32>
    %208 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183, %expanded_102 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %209 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%208 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %210 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %collapsed_103 = tensor.collapse_shape %210 [[0], [1, 2]] : tensor<16x65x1xf32> into tensor<16x65xf32>
    %211 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_103 : tensor<16x65xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x65x48xf32>
    %212 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208, %211 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %213 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212, %212 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %214 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%213 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %215 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %216 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.truncf %cst_6 : f64 to f32
      %1541 = arith.addf %in, %1540 : f32
      linalg.yield %1541 : f32
    } -> tensor<16x65x1xf32>
    %217 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.rsqrt %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %collapsed_104 = tensor.collapse_shape %217 [[0], [1, 2]] : tensor<16x65x1xf32> into tensor<16x65xf32>
    %218 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_104 : tensor<16x65xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x65x48xf32>
    %219 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212, %218 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %220 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219, %arg40 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %221 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220, %arg41 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %collapsed_105 = tensor.collapse_shape %221 [[0, 1], [2]] : tensor<16x65x48xf32> into tensor<1040x48xf32>
    %transposed_106 = linalg.transpose ins(%arg42 : tensor<144x48xf32>) outs(%22 : tensor<48x144xf32>) permutation = [1, 0] 
    %222 = linalg.matmul ins(%collapsed_105, %transposed_106 : tensor<1040x48xf32>, tensor<48x144xf32>) outs(%24 : tensor<1040x144xf32>) -> tensor<1040x144xf32>
    %223 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg43 : tensor<144xf32>) outs(%23 : tensor<1040x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1040x144xf32>
    %224 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%222, %223 : tensor<1040x144xf32>, tensor<1040x144xf32>) outs(%23 : tensor<1040x144xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<1040x144xf32>
    %expanded_107 = tensor.expand_shape %224 [[0, 1], [2, 3, 4]] output_shape [16, 65, 3, 3, 16] : tensor<1040x144xf32> into tensor<16x65x3x3x16xf32>
    %transposed_108 = linalg.transpose ins(%expanded_107 : tensor<16x65x3x3x16xf32>) outs(%28 : tensor<3x16x3x65x16xf32>) permutation = [2, 0, 3, 1, 4] 
    %extracted_slice_109 = tensor.extract_slice %transposed_108[0, 0, 0, 0, 0] [1, 16, 3, 65, 16] [1, 1, 1, 1, 1] : tensor<3x16x3x65x16xf32> to tensor<1x16x3x65x16xf32>
    %extracted_slice_110 = tensor.extract_slice %transposed_108[1, 0, 0, 0, 0] [1, 16, 3, 65, 16] [1, 1, 1, 1, 1] : tensor<3x16x3x65x16xf32> to tensor<1x16x3x65x16xf32>
    %extracted_slice_111 = tensor.extract_slice %transposed_108[2, 0, 0, 0, 0] [1, 16, 3, 65, 16] [1, 1, 1, 1, 1] : tensor<3x16x3x65x16xf32> to tensor<1x16x3x65x16xf32>
    %collapsed_112 = tensor.collapse_shape %extracted_slice_109 [[0, 1], [2], [3], [4]] : tensor<1x16x3x65x16xf32> into tensor<16x3x65x16xf32>
    %collapsed_113 = tensor.collapse_shape %extracted_slice_110 [[0, 1], [2], [3], [4]] : tensor<1x16x3x65x16xf32> into tensor<16x3x65x16xf32>
    %225 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_112 : tensor<16x3x65x16xf32>) outs(%29 : tensor<16x3x65x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x16xf32>
    %transposed_114 = linalg.transpose ins(%collapsed_113 : tensor<16x3x65x16xf32>) outs(%31 : tensor<16x3x16x65xf32>) permutation = [0, 1, 3, 2] 
    %226 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_114 : tensor<16x3x16x65xf32>) outs(%31 : tensor<16x3x16x65xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x16x65xf32>
    %collapsed_115 = tensor.collapse_shape %225 [[0, 1], [2], [3]] : tensor<16x3x65x16xf32> into tensor<48x65x16xf32>
    %collapsed_116 = tensor.collapse_shape %226 [[0, 1], [2], [3]] : tensor<16x3x16x65xf32> into tensor<48x16x65xf32>
    %227 = linalg.batch_matmul ins(%collapsed_115, %collapsed_116 : tensor<48x65x16xf32>, tensor<48x16x65xf32>) outs(%34 : tensor<48x65x65xf32>) -> tensor<48x65x65xf32>
    %expanded_117 = tensor.expand_shape %227 [[0, 1], [2], [3]] output_shape [16, 3, 65, 65] : tensor<48x65x65xf32> into tensor<16x3x65x65xf32>
    %228:2 = linalg.generic {indexing_maps = [#map8, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_117 : tensor<16x3x65x65xf32>) outs(%39, %37 : tensor<16x3x65xf32>, tensor<16x3x65xi64>) {
    ^bb0(%in: f32, %out: f32, %out_778: i64):
      %1540 = linalg.index 3 : index
      %1541 = arith.index_cast %1540 : index to i64
      %1542 = arith.maximumf %in, %out : f32
      %1543 = arith.cmpf ogt, %in, %out : f32
      %1544 = arith.select %1543, %1541, %out_778 : i64
      linalg.yield %1542, %1544 : f32, i64
    } -> (tensor<16x3x65xf32>, tensor<16x3x65xi64>)
    %expanded_118 = tensor.expand_shape %228#0 [[0], [1], [2, 3]] output_shape [16, 3, 65, 1] : tensor<16x3x65xf32> into tensor<16x3x65x1xf32>
    %229 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_117, %expanded_118 : tensor<16x3x65x65xf32>, tensor<16x3x65x1xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %230 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%229 : tensor<16x3x65x65xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.exp %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %231 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%230 : tensor<16x3x65x65xf32>) outs(%45 : tensor<16x3x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x1xf32>
    %232 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%230, %231 : tensor<16x3x65x65xf32>, tensor<16x3x65x1xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.divf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %233 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_117 : tensor<16x3x65x65xf32>) outs(%48 : tensor<16x3x65x65xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1540 = arith.extf %in : f32 to f64
      %1541 = arith.cmpf oeq, %1540, %cst_3 : f64
      linalg.yield %1541 : i1
    } -> tensor<16x3x65x65xi1>
    %234 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%233 : tensor<16x3x65x65xi1>) outs(%51 : tensor<16x3x65x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1540 = arith.andi %in, %out : i1
      linalg.yield %1540 : i1
    } -> tensor<16x3x65x1xi1>
    %235 = linalg.generic {indexing_maps = [#map10, #map11, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%234, %cst_2, %232 : tensor<16x3x65x1xi1>, tensor<f32>, tensor<16x3x65x65xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: i1, %in_778: f32, %in_779: f32, %out: f32):
      %1540 = arith.select %in, %in_778, %in_779 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %collapsed_119 = tensor.collapse_shape %235 [[0, 1], [2], [3]] : tensor<16x3x65x65xf32> into tensor<48x65x65xf32>
    %collapsed_120 = tensor.collapse_shape %extracted_slice_111 [[0, 1, 2], [3], [4]] : tensor<1x16x3x65x16xf32> into tensor<48x65x16xf32>
    %236 = linalg.batch_matmul ins(%collapsed_119, %collapsed_120 : tensor<48x65x65xf32>, tensor<48x65x16xf32>) outs(%55 : tensor<48x65x16xf32>) -> tensor<48x65x16xf32>
    %expanded_121 = tensor.expand_shape %236 [[0, 1], [2], [3]] output_shape [16, 3, 65, 16] : tensor<48x65x16xf32> into tensor<16x3x65x16xf32>
    %transposed_122 = linalg.transpose ins(%expanded_121 : tensor<16x3x65x16xf32>) outs(%57 : tensor<16x65x3x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_123 = tensor.collapse_shape %transposed_122 [[0, 1], [2, 3]] : tensor<16x65x3x16xf32> into tensor<1040x48xf32>
    %transposed_124 = linalg.transpose ins(%arg44 : tensor<48x48xf32>) outs(%58 : tensor<48x48xf32>) permutation = [1, 0] 
    %237 = linalg.matmul ins(%collapsed_123, %transposed_124 : tensor<1040x48xf32>, tensor<48x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %238 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg45 : tensor<48xf32>) outs(%59 : tensor<1040x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1040x48xf32>
    %239 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%237, %238 : tensor<1040x48xf32>, tensor<1040x48xf32>) outs(%59 : tensor<1040x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<1040x48xf32>
    %expanded_125 = tensor.expand_shape %239 [[0, 1], [2]] output_shape [16, 65, 48] : tensor<1040x48xf32> into tensor<16x65x48xf32>
    %240 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208, %expanded_125 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %241 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%240 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %242 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%241 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %collapsed_126 = tensor.collapse_shape %242 [[0], [1, 2]] : tensor<16x65x1xf32> into tensor<16x65xf32>
    %243 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_126 : tensor<16x65xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x65x48xf32>
    %244 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240, %243 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %245 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244, %244 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %246 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%245 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %247 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %248 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%247 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.truncf %cst_6 : f64 to f32
      %1541 = arith.addf %in, %1540 : f32
      linalg.yield %1541 : f32
    } -> tensor<16x65x1xf32>
    %249 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%248 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.rsqrt %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %collapsed_127 = tensor.collapse_shape %249 [[0], [1, 2]] : tensor<16x65x1xf32> into tensor<16x65xf32>
    %250 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_127 : tensor<16x65xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x65x48xf32>
    %251 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244, %250 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %252 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%251, %arg46 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %253 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%252, %arg47 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %collapsed_128 = tensor.collapse_shape %253 [[0, 1], [2]] : tensor<16x65x48xf32> into tensor<1040x48xf32>
    %transposed_129 = linalg.transpose ins(%arg48 : tensor<192x48xf32>) outs(%78 : tensor<48x192xf32>) permutation = [1, 0] 
    %254 = linalg.matmul ins(%collapsed_128, %transposed_129 : tensor<1040x48xf32>, tensor<48x192xf32>) outs(%80 : tensor<1040x192xf32>) -> tensor<1040x192xf32>
    %255 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg49 : tensor<192xf32>) outs(%79 : tensor<1040x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1040x192xf32>
    %256 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%254, %255 : tensor<1040x192xf32>, tensor<1040x192xf32>) outs(%79 : tensor<1040x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<1040x192xf32>
    %expanded_130 = tensor.expand_shape %256 [[0, 1], [2]] output_shape [16, 65, 192] : tensor<1040x192xf32> into tensor<16x65x192xf32>
    %257 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_130 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %258 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_130 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.truncf %cst_5 : f64 to f32
      %1541 = arith.mulf %in, %1540 : f32
      linalg.yield %1541 : f32
    } -> tensor<16x65x192xf32>
    %259 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%258 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.erf %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %260 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%259 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %cst_9 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %261 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%257, %260 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %collapsed_131 = tensor.collapse_shape %261 [[0, 1], [2]] : tensor<16x65x192xf32> into tensor<1040x192xf32>
    %transposed_132 = linalg.transpose ins(%arg50 : tensor<48x192xf32>) outs(%90 : tensor<192x48xf32>) permutation = [1, 0] 
    %262 = linalg.matmul ins(%collapsed_131, %transposed_132 : tensor<1040x192xf32>, tensor<192x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %263 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg51 : tensor<48xf32>) outs(%59 : tensor<1040x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1040x48xf32>
    %264 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%262, %263 : tensor<1040x48xf32>, tensor<1040x48xf32>) outs(%59 : tensor<1040x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<1040x48xf32>
    %expanded_133 = tensor.expand_shape %264 [[0, 1], [2]] output_shape [16, 65, 48] : tensor<1040x48xf32> into tensor<16x65x48xf32>
    %265 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240, %expanded_133 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %266 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%265 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %267 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%266 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %collapsed_134 = tensor.collapse_shape %267 [[0], [1, 2]] : tensor<16x65x1xf32> into tensor<16x65xf32>
    %268 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_134 : tensor<16x65xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x65x48xf32>
    %269 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%265, %268 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %270 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%269, %269 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %271 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%270 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %272 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%271 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %273 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%272 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.truncf %cst_6 : f64 to f32
      %1541 = arith.addf %in, %1540 : f32
      linalg.yield %1541 : f32
    } -> tensor<16x65x1xf32>
    %274 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%273 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.rsqrt %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %collapsed_135 = tensor.collapse_shape %274 [[0], [1, 2]] : tensor<16x65x1xf32> into tensor<16x65xf32>
    %275 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_135 : tensor<16x65xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x65x48xf32>
    %276 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%269, %275 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %277 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%276, %arg52 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %278 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%277, %arg53 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %collapsed_136 = tensor.collapse_shape %278 [[0, 1], [2]] : tensor<16x65x48xf32> into tensor<1040x48xf32>
    %transposed_137 = linalg.transpose ins(%arg54 : tensor<144x48xf32>) outs(%22 : tensor<48x144xf32>) permutation = [1, 0] 
    %279 = linalg.matmul ins(%collapsed_136, %transposed_137 : tensor<1040x48xf32>, tensor<48x144xf32>) outs(%24 : tensor<1040x144xf32>) -> tensor<1040x144xf32>
    %280 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg55 : tensor<144xf32>) outs(%23 : tensor<1040x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1040x144xf32>
    %281 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%279, %280 : tensor<1040x144xf32>, tensor<1040x144xf32>) outs(%23 : tensor<1040x144xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<1040x144xf32>
    %expanded_138 = tensor.expand_shape %281 [[0, 1], [2, 3, 4]] output_shape [16, 65, 3, 3, 16] : tensor<1040x144xf32> into tensor<16x65x3x3x16xf32>
    %transposed_139 = linalg.transpose ins(%expanded_138 : tensor<16x65x3x3x16xf32>) outs(%28 : tensor<3x16x3x65x16xf32>) permutation = [2, 0, 3, 1, 4] 
    %extracted_slice_140 = tensor.extract_slice %transposed_139[0, 0, 0, 0, 0] [1, 16, 3, 65, 16] [1, 1, 1, 1, 1] : tensor<3x16x3x65x16xf32> to tensor<1x16x3x65x16xf32>
    %extracted_slice_141 = tensor.extract_slice %transposed_139[1, 0, 0, 0, 0] [1, 16, 3, 65, 16] [1, 1, 1, 1, 1] : tensor<3x16x3x65x16xf32> to tensor<1x16x3x65x16xf32>
    %extracted_slice_142 = tensor.extract_slice %transposed_139[2, 0, 0, 0, 0] [1, 16, 3, 65, 16] [1, 1, 1, 1, 1] : tensor<3x16x3x65x16xf32> to tensor<1x16x3x65x16xf32>
    %collapsed_143 = tensor.collapse_shape %extracted_slice_140 [[0, 1], [2], [3], [4]] : tensor<1x16x3x65x16xf32> into tensor<16x3x65x16xf32>
    %collapsed_144 = tensor.collapse_shape %extracted_slice_141 [[0, 1], [2], [3], [4]] : tensor<1x16x3x65x16xf32> into tensor<16x3x65x16xf32>
    %282 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_143 : tensor<16x3x65x16xf32>) outs(%29 : tensor<16x3x65x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x16xf32>
    %transposed_145 = linalg.transpose ins(%collapsed_144 : tensor<16x3x65x16xf32>) outs(%31 : tensor<16x3x16x65xf32>) permutation = [0, 1, 3, 2] 
    %283 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_145 : tensor<16x3x16x65xf32>) outs(%31 : tensor<16x3x16x65xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x16x65xf32>
    %collapsed_146 = tensor.collapse_shape %282 [[0, 1], [2], [3]] : tensor<16x3x65x16xf32> into tensor<48x65x16xf32>
    %collapsed_147 = tensor.collapse_shape %283 [[0, 1], [2], [3]] : tensor<16x3x16x65xf32> into tensor<48x16x65xf32>
    %284 = linalg.batch_matmul ins(%collapsed_146, %collapsed_147 : tensor<48x65x16xf32>, tensor<48x16x65xf32>) outs(%34 : tensor<48x65x65xf32>) -> tensor<48x65x65xf32>
    %expanded_148 = tensor.expand_shape %284 [[0, 1], [2], [3]] output_shape [16, 3, 65, 65] : tensor<48x65x65xf32> into tensor<16x3x65x65xf32>
    %285:2 = linalg.generic {indexing_maps = [#map8, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_148 : tensor<16x3x65x65xf32>) outs(%39, %37 : tensor<16x3x65xf32>, tensor<16x3x65xi64>) {
    ^bb0(%in: f32, %out: f32, %out_778: i64):
      %1540 = linalg.index 3 : index
      %1541 = arith.index_cast %1540 : index to i64
      %1542 = arith.maximumf %in, %out : f32
      %1543 = arith.cmpf ogt, %in, %out : f32
      %1544 = arith.select %1543, %1541, %out_778 : i64
      linalg.yield %1542, %1544 : f32, i64
    } -> (tensor<16x3x65xf32>, tensor<16x3x65xi64>)
    %expanded_149 = tensor.expand_shape %285#0 [[0], [1], [2, 3]] output_shape [16, 3, 65, 1] : tensor<16x3x65xf32> into tensor<16x3x65x1xf32>
    %286 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_148, %expanded_149 : tensor<16x3x65x65xf32>, tensor<16x3x65x1xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %287 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%286 : tensor<16x3x65x65xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.exp %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %288 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%287 : tensor<16x3x65x65xf32>) outs(%45 : tensor<16x3x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x1xf32>
    %289 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%287, %288 : tensor<16x3x65x65xf32>, tensor<16x3x65x1xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.divf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %290 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_148 : tensor<16x3x65x65xf32>) outs(%48 : tensor<16x3x65x65xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1540 = arith.extf %in : f32 to f64
      %1541 = arith.cmpf oeq, %1540, %cst_3 : f64
      linalg.yield %1541 : i1
    } -> tensor<16x3x65x65xi1>
    %291 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%290 : tensor<16x3x65x65xi1>) outs(%51 : tensor<16x3x65x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1540 = arith.andi %in, %out : i1
      linalg.yield %1540 : i1
    } -> tensor<16x3x65x1xi1>
    %292 = linalg.generic {indexing_maps = [#map10, #map11, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%291, %cst_2, %289 : tensor<16x3x65x1xi1>, tensor<f32>, tensor<16x3x65x65xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: i1, %in_778: f32, %in_779: f32, %out: f32):
      %1540 = arith.select %in, %in_778, %in_779 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %collapsed_150 = tensor.collapse_shape %292 [[0, 1], [2], [3]] : tensor<16x3x65x65xf32> into tensor<48x65x65xf32>
    %collapsed_151 = tensor.collapse_shape %extracted_slice_142 [[0, 1, 2], [3], [4]] : tensor<1x16x3x65x16xf32> into tensor<48x65x16xf32>
    %293 = linalg.batch_matmul ins(%collapsed_150, %collapsed_151 : tensor<48x65x65xf32>, tensor<48x65x16xf32>) outs(%55 : tensor<48x65x16xf32>) -> tensor<48x65x16xf32>
    %expanded_152 = tensor.expand_shape %293 [[0, 1], [2], [3]] output_shape [16, 3, 65, 16] : tensor<48x65x16xf32> into tensor<16x3x65x16xf32>
    %transposed_153 = linalg.transpose ins(%expanded_152 : tensor<16x3x65x16xf32>) outs(%57 : tensor<16x65x3x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_154 = tensor.collapse_shape %transposed_153 [[0, 1], [2, 3]] : tensor<16x65x3x16xf32> into tensor<1040x48xf32>
    %transposed_155 = linalg.transpose ins(%arg56 : tensor<48x48xf32>) outs(%58 : tensor<48x48xf32>) permutation = [1, 0] 
    %294 = linalg.matmul ins(%collapsed_154, %transposed_155 : tensor<1040x48xf32>, tensor<48x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %295 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg57 : tensor<48xf32>) outs(%59 : tensor<1040x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1040x48xf32>
    %296 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%294, %295 : tensor<1040x48xf32>, tensor<1040x48xf32>) outs(%59 : tensor<1040x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<1040x48xf32>
    %expanded_156 = tensor.expand_shape %296 [[0, 1], [2]] output_shape [16, 65, 48] : tensor<1040x48xf32> into tensor<16x65x48xf32>
    %297 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%265, %expanded_156 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %298 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%297 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %299 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%298 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %collapsed_157 = tensor.collapse_shape %299 [[0], [1, 2]] : tensor<16x65x1xf32> into tensor<16x65xf32>
    %300 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_157 : tensor<16x65xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x65x48xf32>
    %301 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%297, %300 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %302 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%301, %301 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %303 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%302 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %304 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%303 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %305 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%304 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.truncf %cst_6 : f64 to f32
      %1541 = arith.addf %in, %1540 : f32
      linalg.yield %1541 : f32
    } -> tensor<16x65x1xf32>
    %306 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%305 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.rsqrt %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %collapsed_158 = tensor.collapse_shape %306 [[0], [1, 2]] : tensor<16x65x1xf32> into tensor<16x65xf32>
    %307 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_158 : tensor<16x65xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x65x48xf32>
    %308 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%301, %307 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %309 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%308, %arg58 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %310 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%309, %arg59 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %collapsed_159 = tensor.collapse_shape %310 [[0, 1], [2]] : tensor<16x65x48xf32> into tensor<1040x48xf32>
    %transposed_160 = linalg.transpose ins(%arg60 : tensor<192x48xf32>) outs(%78 : tensor<48x192xf32>) permutation = [1, 0] 
    %311 = linalg.matmul ins(%collapsed_159, %transposed_160 : tensor<1040x48xf32>, tensor<48x192xf32>) outs(%80 : tensor<1040x192xf32>) -> tensor<1040x192xf32>
    %312 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg61 : tensor<192xf32>) outs(%79 : tensor<1040x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1040x192xf32>
    %313 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%311, %312 : tensor<1040x192xf32>, tensor<1040x192xf32>) outs(%79 : tensor<1040x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<1040x192xf32>
    %expanded_161 = tensor.expand_shape %313 [[0, 1], [2]] output_shape [16, 65, 192] : tensor<1040x192xf32> into tensor<16x65x192xf32>
    %314 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_161 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %315 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_161 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.truncf %cst_5 : f64 to f32
      %1541 = arith.mulf %in, %1540 : f32
      linalg.yield %1541 : f32
    } -> tensor<16x65x192xf32>
    %316 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%315 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.erf %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %317 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%316 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %cst_9 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %318 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%314, %317 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %collapsed_162 = tensor.collapse_shape %318 [[0, 1], [2]] : tensor<16x65x192xf32> into tensor<1040x192xf32>
    %transposed_163 = linalg.transpose ins(%arg62 : tensor<48x192xf32>) outs(%90 : tensor<192x48xf32>) permutation = [1, 0] 
    %319 = linalg.matmul ins(%collapsed_162, %transposed_163 : tensor<1040x192xf32>, tensor<192x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %320 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg63 : tensor<48xf32>) outs(%59 : tensor<1040x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1040x48xf32>
    %321 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%319, %320 : tensor<1040x48xf32>, tensor<1040x48xf32>) outs(%59 : tensor<1040x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<1040x48xf32>
    %expanded_164 = tensor.expand_shape %321 [[0, 1], [2]] output_shape [16, 65, 48] : tensor<1040x48xf32> into tensor<16x65x48xf32>
    %322 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%297, %expanded_164 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %323 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%322 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %324 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%323 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %collapsed_165 = tensor.collapse_shape %324 [[0], [1, 2]] : tensor<16x65x1xf32> into tensor<16x65xf32>
    %325 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_165 : tensor<16x65xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x65x48xf32>
    %326 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%322, %325 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %327 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%326, %326 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %328 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%327 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %329 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%328 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %330 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%329 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.truncf %cst_6 : f64 to f32
      %1541 = arith.addf %in, %1540 : f32
      linalg.yield %1541 : f32
    } -> tensor<16x65x1xf32>
    %331 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%330 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.rsqrt %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %collapsed_166 = tensor.collapse_shape %331 [[0], [1, 2]] : tensor<16x65x1xf32> into tensor<16x65xf32>
    %332 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_166 : tensor<16x65xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x65x48xf32>
    %333 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%326, %332 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %334 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%333, %arg64 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %335 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%334, %arg65 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %collapsed_167 = tensor.collapse_shape %335 [[0, 1], [2]] : tensor<16x65x48xf32> into tensor<1040x48xf32>
    %transposed_168 = linalg.transpose ins(%arg66 : tensor<144x48xf32>) outs(%22 : tensor<48x144xf32>) permutation = [1, 0] 
    %336 = linalg.matmul ins(%collapsed_167, %transposed_168 : tensor<1040x48xf32>, tensor<48x144xf32>) outs(%24 : tensor<1040x144xf32>) -> tensor<1040x144xf32>
    %337 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg67 : tensor<144xf32>) outs(%23 : tensor<1040x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1040x144xf32>
    %338 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%336, %337 : tensor<1040x144xf32>, tensor<1040x144xf32>) outs(%23 : tensor<1040x144xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<1040x144xf32>
    %expanded_169 = tensor.expand_shape %338 [[0, 1], [2, 3, 4]] output_shape [16, 65, 3, 3, 16] : tensor<1040x144xf32> into tensor<16x65x3x3x16xf32>
    %transposed_170 = linalg.transpose ins(%expanded_169 : tensor<16x65x3x3x16xf32>) outs(%28 : tensor<3x16x3x65x16xf32>) permutation = [2, 0, 3, 1, 4] 
    %extracted_slice_171 = tensor.extract_slice %transposed_170[0, 0, 0, 0, 0] [1, 16, 3, 65, 16] [1, 1, 1, 1, 1] : tensor<3x16x3x65x16xf32> to tensor<1x16x3x65x16xf32>
    %extracted_slice_172 = tensor.extract_slice %transposed_170[1, 0, 0, 0, 0] [1, 16, 3, 65, 16] [1, 1, 1, 1, 1] : tensor<3x16x3x65x16xf32> to tensor<1x16x3x65x16xf32>
    %extracted_slice_173 = tensor.extract_slice %transposed_170[2, 0, 0, 0, 0] [1, 16, 3, 65, 16] [1, 1, 1, 1, 1] : tensor<3x16x3x65x16xf32> to tensor<1x16x3x65x16xf32>
    %collapsed_174 = tensor.collapse_shape %extracted_slice_171 [[0, 1], [2], [3], [4]] : tensor<1x16x3x65x16xf32> into tensor<16x3x65x16xf32>
    %collapsed_175 = tensor.collapse_shape %extracted_slice_172 [[0, 1], [2], [3], [4]] : tensor<1x16x3x65x16xf32> into tensor<16x3x65x16xf32>
    %339 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_174 : tensor<16x3x65x16xf32>) outs(%29 : tensor<16x3x65x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x16xf32>
    %transposed_176 = linalg.transpose ins(%collapsed_175 : tensor<16x3x65x16xf32>) outs(%31 : tensor<16x3x16x65xf32>) permutation = [0, 1, 3, 2] 
    %340 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_176 : tensor<16x3x16x65xf32>) outs(%31 : tensor<16x3x16x65xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x16x65xf32>
    %collapsed_177 = tensor.collapse_shape %339 [[0, 1], [2], [3]] : tensor<16x3x65x16xf32> into tensor<48x65x16xf32>
    %collapsed_178 = tensor.collapse_shape %340 [[0, 1], [2], [3]] : tensor<16x3x16x65xf32> into tensor<48x16x65xf32>
    %341 = linalg.batch_matmul ins(%collapsed_177, %collapsed_178 : tensor<48x65x16xf32>, tensor<48x16x65xf32>) outs(%34 : tensor<48x65x65xf32>) -> tensor<48x65x65xf32>
    %expanded_179 = tensor.expand_shape %341 [[0, 1], [2], [3]] output_shape [16, 3, 65, 65] : tensor<48x65x65xf32> into tensor<16x3x65x65xf32>
    %342:2 = linalg.generic {indexing_maps = [#map8, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_179 : tensor<16x3x65x65xf32>) outs(%39, %37 : tensor<16x3x65xf32>, tensor<16x3x65xi64>) {
    ^bb0(%in: f32, %out: f32, %out_778: i64):
      %1540 = linalg.index 3 : index
      %1541 = arith.index_cast %1540 : index to i64
      %1542 = arith.maximumf %in, %out : f32
      %1543 = arith.cmpf ogt, %in, %out : f32
      %1544 = arith.select %1543, %1541, %out_778 : i64
      linalg.yield %1542, %1544 : f32, i64
    } -> (tensor<16x3x65xf32>, tensor<16x3x65xi64>)
    %expanded_180 = tensor.expand_shape %342#0 [[0], [1], [2, 3]] output_shape [16, 3, 65, 1] : tensor<16x3x65xf32> into tensor<16x3x65x1xf32>
    %343 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_179, %expanded_180 : tensor<16x3x65x65xf32>, tensor<16x3x65x1xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %344 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%343 : tensor<16x3x65x65xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.exp %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %345 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%344 : tensor<16x3x65x65xf32>) outs(%45 : tensor<16x3x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x1xf32>
    %346 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%344, %345 : tensor<16x3x65x65xf32>, tensor<16x3x65x1xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.divf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %347 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_179 : tensor<16x3x65x65xf32>) outs(%48 : tensor<16x3x65x65xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1540 = arith.extf %in : f32 to f64
      %1541 = arith.cmpf oeq, %1540, %cst_3 : f64
      linalg.yield %1541 : i1
    } -> tensor<16x3x65x65xi1>
    %348 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%347 : tensor<16x3x65x65xi1>) outs(%51 : tensor<16x3x65x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1540 = arith.andi %in, %out : i1
      linalg.yield %1540 : i1
    } -> tensor<16x3x65x1xi1>
    %349 = linalg.generic {indexing_maps = [#map10, #map11, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%348, %cst_2, %346 : tensor<16x3x65x1xi1>, tensor<f32>, tensor<16x3x65x65xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: i1, %in_778: f32, %in_779: f32, %out: f32):
      %1540 = arith.select %in, %in_778, %in_779 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %collapsed_181 = tensor.collapse_shape %349 [[0, 1], [2], [3]] : tensor<16x3x65x65xf32> into tensor<48x65x65xf32>
    %collapsed_182 = tensor.collapse_shape %extracted_slice_173 [[0, 1, 2], [3], [4]] : tensor<1x16x3x65x16xf32> into tensor<48x65x16xf32>
    %350 = linalg.batch_matmul ins(%collapsed_181, %collapsed_182 : tensor<48x65x65xf32>, tensor<48x65x16xf32>) outs(%55 : tensor<48x65x16xf32>) -> tensor<48x65x16xf32>
    %expanded_183 = tensor.expand_shape %350 [[0, 1], [2], [3]] output_shape [16, 3, 65, 16] : tensor<48x65x16xf32> into tensor<16x3x65x16xf32>
    %transposed_184 = linalg.transpose ins(%expanded_183 : tensor<16x3x65x16xf32>) outs(%57 : tensor<16x65x3x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_185 = tensor.collapse_shape %transposed_184 [[0, 1], [2, 3]] : tensor<16x65x3x16xf32> into tensor<1040x48xf32>
    %transposed_186 = linalg.transpose ins(%arg68 : tensor<48x48xf32>) outs(%58 : tensor<48x48xf32>) permutation = [1, 0] 
    %351 = linalg.matmul ins(%collapsed_185, %transposed_186 : tensor<1040x48xf32>, tensor<48x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %352 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg69 : tensor<48xf32>) outs(%59 : tensor<1040x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1040x48xf32>
    %353 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%351, %352 : tensor<1040x48xf32>, tensor<1040x48xf32>) outs(%59 : tensor<1040x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<1040x48xf32>
    %expanded_187 = tensor.expand_shape %353 [[0, 1], [2]] output_shape [16, 65, 48] : tensor<1040x48xf32> into tensor<16x65x48xf32>
    %354 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%322, %expanded_187 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %355 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%354 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %356 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%355 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %collapsed_188 = tensor.collapse_shape %356 [[0], [1, 2]] : tensor<16x65x1xf32> into tensor<16x65xf32>
    %357 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_188 : tensor<16x65xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x65x48xf32>
    %358 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%354, %357 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %359 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%358, %358 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %360 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%359 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %361 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%360 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %362 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%361 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.truncf %cst_6 : f64 to f32
      %1541 = arith.addf %in, %1540 : f32
      linalg.yield %1541 : f32
    } -> tensor<16x65x1xf32>
    %363 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%362 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.rsqrt %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %collapsed_189 = tensor.collapse_shape %363 [[0], [1, 2]] : tensor<16x65x1xf32> into tensor<16x65xf32>
    %364 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_189 : tensor<16x65xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x65x48xf32>
    %365 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%358, %364 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %366 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%365, %arg70 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %367 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%366, %arg71 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %collapsed_190 = tensor.collapse_shape %367 [[0, 1], [2]] : tensor<16x65x48xf32> into tensor<1040x48xf32>
    %transposed_191 = linalg.transpose ins(%arg72 : tensor<192x48xf32>) outs(%78 : tensor<48x192xf32>) permutation = [1, 0] 
    %368 = linalg.matmul ins(%collapsed_190, %transposed_191 : tensor<1040x48xf32>, tensor<48x192xf32>) outs(%80 : tensor<1040x192xf32>) -> tensor<1040x192xf32>
    %369 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg73 : tensor<192xf32>) outs(%79 : tensor<1040x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1040x192xf32>
    %370 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%368, %369 : tensor<1040x192xf32>, tensor<1040x192xf32>) outs(%79 : tensor<1040x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<1040x192xf32>
    %expanded_192 = tensor.expand_shape %370 [[0, 1], [2]] output_shape [16, 65, 192] : tensor<1040x192xf32> into tensor<16x65x192xf32>
    %371 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_192 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %372 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_192 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.truncf %cst_5 : f64 to f32
      %1541 = arith.mulf %in, %1540 : f32
      linalg.yield %1541 : f32
    } -> tensor<16x65x192xf32>
    %373 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%372 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.erf %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %374 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%373 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %cst_9 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %375 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%371, %374 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %collapsed_193 = tensor.collapse_shape %375 [[0, 1], [2]] : tensor<16x65x192xf32> into tensor<1040x192xf32>
    %transposed_194 = linalg.transpose ins(%arg74 : tensor<48x192xf32>) outs(%90 : tensor<192x48xf32>) permutation = [1, 0] 
    %376 = linalg.matmul ins(%collapsed_193, %transposed_194 : tensor<1040x192xf32>, tensor<192x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %377 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg75 : tensor<48xf32>) outs(%59 : tensor<1040x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1040x48xf32>
    %378 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%376, %377 : tensor<1040x48xf32>, tensor<1040x48xf32>) outs(%59 : tensor<1040x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<1040x48xf32>
    %expanded_195 = tensor.expand_shape %378 [[0, 1], [2]] output_shape [16, 65, 48] : tensor<1040x48xf32> into tensor<16x65x48xf32>
    %379 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%354, %expanded_195 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %380 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%379 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %381 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%380 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %collapsed_196 = tensor.collapse_shape %381 [[0], [1, 2]] : tensor<16x65x1xf32> into tensor<16x65xf32>
    %382 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_196 : tensor<16x65xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x65x48xf32>
    %383 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%379, %382 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %384 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%383, %383 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %385 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%384 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %386 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%385 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %387 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%386 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.truncf %cst_6 : f64 to f32
      %1541 = arith.addf %in, %1540 : f32
      linalg.yield %1541 : f32
    } -> tensor<16x65x1xf32>
    %388 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%387 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.rsqrt %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %collapsed_197 = tensor.collapse_shape %388 [[0], [1, 2]] : tensor<16x65x1xf32> into tensor<16x65xf32>
    %389 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_197 : tensor<16x65xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x65x48xf32>
    %390 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%383, %389 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %391 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%390, %arg76 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %392 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%391, %arg77 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %collapsed_198 = tensor.collapse_shape %392 [[0, 1], [2]] : tensor<16x65x48xf32> into tensor<1040x48xf32>
    %transposed_199 = linalg.transpose ins(%arg78 : tensor<144x48xf32>) outs(%22 : tensor<48x144xf32>) permutation = [1, 0] 
    %393 = linalg.matmul ins(%collapsed_198, %transposed_199 : tensor<1040x48xf32>, tensor<48x144xf32>) outs(%24 : tensor<1040x144xf32>) -> tensor<1040x144xf32>
    %394 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg79 : tensor<144xf32>) outs(%23 : tensor<1040x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1040x144xf32>
    %395 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%393, %394 : tensor<1040x144xf32>, tensor<1040x144xf32>) outs(%23 : tensor<1040x144xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<1040x144xf32>
    %expanded_200 = tensor.expand_shape %395 [[0, 1], [2, 3, 4]] output_shape [16, 65, 3, 3, 16] : tensor<1040x144xf32> into tensor<16x65x3x3x16xf32>
    %transposed_201 = linalg.transpose ins(%expanded_200 : tensor<16x65x3x3x16xf32>) outs(%28 : tensor<3x16x3x65x16xf32>) permutation = [2, 0, 3, 1, 4] 
    %extracted_slice_202 = tensor.extract_slice %transposed_201[0, 0, 0, 0, 0] [1, 16, 3, 65, 16] [1, 1, 1, 1, 1] : tensor<3x16x3x65x16xf32> to tensor<1x16x3x65x16xf32>
    %extracted_slice_203 = tensor.extract_slice %transposed_201[1, 0, 0, 0, 0] [1, 16, 3, 65, 16] [1, 1, 1, 1, 1] : tensor<3x16x3x65x16xf32> to tensor<1x16x3x65x16xf32>
    %extracted_slice_204 = tensor.extract_slice %transposed_201[2, 0, 0, 0, 0] [1, 16, 3, 65, 16] [1, 1, 1, 1, 1] : tensor<3x16x3x65x16xf32> to tensor<1x16x3x65x16xf32>
    %collapsed_205 = tensor.collapse_shape %extracted_slice_202 [[0, 1], [2], [3], [4]] : tensor<1x16x3x65x16xf32> into tensor<16x3x65x16xf32>
    %collapsed_206 = tensor.collapse_shape %extracted_slice_203 [[0, 1], [2], [3], [4]] : tensor<1x16x3x65x16xf32> into tensor<16x3x65x16xf32>
    %396 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_205 : tensor<16x3x65x16xf32>) outs(%29 : tensor<16x3x65x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x16xf32>
    %transposed_207 = linalg.transpose ins(%collapsed_206 : tensor<16x3x65x16xf32>) outs(%31 : tensor<16x3x16x65xf32>) permutation = [0, 1, 3, 2] 
    %397 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_207 : tensor<16x3x16x65xf32>) outs(%31 : tensor<16x3x16x65xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x16x65xf32>
    %collapsed_208 = tensor.collapse_shape %396 [[0, 1], [2], [3]] : tensor<16x3x65x16xf32> into tensor<48x65x16xf32>
    %collapsed_209 = tensor.collapse_shape %397 [[0, 1], [2], [3]] : tensor<16x3x16x65xf32> into tensor<48x16x65xf32>
    %398 = linalg.batch_matmul ins(%collapsed_208, %collapsed_209 : tensor<48x65x16xf32>, tensor<48x16x65xf32>) outs(%34 : tensor<48x65x65xf32>) -> tensor<48x65x65xf32>
    %expanded_210 = tensor.expand_shape %398 [[0, 1], [2], [3]] output_shape [16, 3, 65, 65] : tensor<48x65x65xf32> into tensor<16x3x65x65xf32>
    %399:2 = linalg.generic {indexing_maps = [#map8, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_210 : tensor<16x3x65x65xf32>) outs(%39, %37 : tensor<16x3x65xf32>, tensor<16x3x65xi64>) {
    ^bb0(%in: f32, %out: f32, %out_778: i64):
      %1540 = linalg.index 3 : index
      %1541 = arith.index_cast %1540 : index to i64
      %1542 = arith.maximumf %in, %out : f32
      %1543 = arith.cmpf ogt, %in, %out : f32
      %1544 = arith.select %1543, %1541, %out_778 : i64
      linalg.yield %1542, %1544 : f32, i64
    } -> (tensor<16x3x65xf32>, tensor<16x3x65xi64>)
    %expanded_211 = tensor.expand_shape %399#0 [[0], [1], [2, 3]] output_shape [16, 3, 65, 1] : tensor<16x3x65xf32> into tensor<16x3x65x1xf32>
    %400 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_210, %expanded_211 : tensor<16x3x65x65xf32>, tensor<16x3x65x1xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %401 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%400 : tensor<16x3x65x65xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.exp %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %402 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%401 : tensor<16x3x65x65xf32>) outs(%45 : tensor<16x3x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x1xf32>
    %403 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%401, %402 : tensor<16x3x65x65xf32>, tensor<16x3x65x1xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.divf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %404 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_210 : tensor<16x3x65x65xf32>) outs(%48 : tensor<16x3x65x65xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1540 = arith.extf %in : f32 to f64
      %1541 = arith.cmpf oeq, %1540, %cst_3 : f64
      linalg.yield %1541 : i1
    } -> tensor<16x3x65x65xi1>
    %405 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%404 : tensor<16x3x65x65xi1>) outs(%51 : tensor<16x3x65x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1540 = arith.andi %in, %out : i1
      linalg.yield %1540 : i1
    } -> tensor<16x3x65x1xi1>
    %406 = linalg.generic {indexing_maps = [#map10, #map11, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%405, %cst_2, %403 : tensor<16x3x65x1xi1>, tensor<f32>, tensor<16x3x65x65xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: i1, %in_778: f32, %in_779: f32, %out: f32):
      %1540 = arith.select %in, %in_778, %in_779 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %collapsed_212 = tensor.collapse_shape %406 [[0, 1], [2], [3]] : tensor<16x3x65x65xf32> into tensor<48x65x65xf32>
    %collapsed_213 = tensor.collapse_shape %extracted_slice_204 [[0, 1, 2], [3], [4]] : tensor<1x16x3x65x16xf32> into tensor<48x65x16xf32>
    %407 = linalg.batch_matmul ins(%collapsed_212, %collapsed_213 : tensor<48x65x65xf32>, tensor<48x65x16xf32>) outs(%55 : tensor<48x65x16xf32>) -> tensor<48x65x16xf32>
    %expanded_214 = tensor.expand_shape %407 [[0, 1], [2], [3]] output_shape [16, 3, 65, 16] : tensor<48x65x16xf32> into tensor<16x3x65x16xf32>
    %transposed_215 = linalg.transpose ins(%expanded_214 : tensor<16x3x65x16xf32>) outs(%57 : tensor<16x65x3x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_216 = tensor.collapse_shape %transposed_215 [[0, 1], [2, 3]] : tensor<16x65x3x16xf32> into tensor<1040x48xf32>
    %transposed_217 = linalg.transpose ins(%arg80 : tensor<48x48xf32>) outs(%58 : tensor<48x48xf32>) permutation = [1, 0] 
    %408 = linalg.matmul ins(%collapsed_216, %transposed_217 : tensor<1040x48xf32>, tensor<48x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %409 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg81 : tensor<48xf32>) outs(%59 : tensor<1040x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1040x48xf32>
    %410 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%408, %409 : tensor<1040x48xf32>, tensor<1040x48xf32>) outs(%59 : tensor<1040x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<1040x48xf32>
    %expanded_218 = tensor.expand_shape %410 [[0, 1], [2]] output_shape [16, 65, 48] : tensor<1040x48xf32> into tensor<16x65x48xf32>
    %411 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%379, %expanded_218 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %412 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%411 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %413 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%412 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %collapsed_219 = tensor.collapse_shape %413 [[0], [1, 2]] : tensor<16x65x1xf32> into tensor<16x65xf32>
    %414 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_219 : tensor<16x65xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x65x48xf32>
    %415 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%411, %414 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %416 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%415, %415 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %417 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%416 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %418 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%417 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %419 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%418 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.truncf %cst_6 : f64 to f32
      %1541 = arith.addf %in, %1540 : f32
      linalg.yield %1541 : f32
    } -> tensor<16x65x1xf32>
    %420 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%419 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.rsqrt %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %collapsed_220 = tensor.collapse_shape %420 [[0], [1, 2]] : tensor<16x65x1xf32> into tensor<16x65xf32>
    %421 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_220 : tensor<16x65xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x65x48xf32>
    %422 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%415, %421 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %423 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%422, %arg82 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %424 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%423, %arg83 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %collapsed_221 = tensor.collapse_shape %424 [[0, 1], [2]] : tensor<16x65x48xf32> into tensor<1040x48xf32>
    %transposed_222 = linalg.transpose ins(%arg84 : tensor<192x48xf32>) outs(%78 : tensor<48x192xf32>) permutation = [1, 0] 
    %425 = linalg.matmul ins(%collapsed_221, %transposed_222 : tensor<1040x48xf32>, tensor<48x192xf32>) outs(%80 : tensor<1040x192xf32>) -> tensor<1040x192xf32>
    %426 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg85 : tensor<192xf32>) outs(%79 : tensor<1040x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1040x192xf32>
    %427 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%425, %426 : tensor<1040x192xf32>, tensor<1040x192xf32>) outs(%79 : tensor<1040x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<1040x192xf32>
    %expanded_223 = tensor.expand_shape %427 [[0, 1], [2]] output_shape [16, 65, 192] : tensor<1040x192xf32> into tensor<16x65x192xf32>
    %428 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_223 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %429 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_223 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.truncf %cst_5 : f64 to f32
      %1541 = arith.mulf %in, %1540 : f32
      linalg.yield %1541 : f32
    } -> tensor<16x65x192xf32>
    %430 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%429 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.erf %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %431 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%430 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %cst_9 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %432 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%428, %431 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %collapsed_224 = tensor.collapse_shape %432 [[0, 1], [2]] : tensor<16x65x192xf32> into tensor<1040x192xf32>
    %transposed_225 = linalg.transpose ins(%arg86 : tensor<48x192xf32>) outs(%90 : tensor<192x48xf32>) permutation = [1, 0] 
    %433 = linalg.matmul ins(%collapsed_224, %transposed_225 : tensor<1040x192xf32>, tensor<192x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %434 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg87 : tensor<48xf32>) outs(%59 : tensor<1040x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1040x48xf32>
    %435 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%433, %434 : tensor<1040x48xf32>, tensor<1040x48xf32>) outs(%59 : tensor<1040x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<1040x48xf32>
    %expanded_226 = tensor.expand_shape %435 [[0, 1], [2]] output_shape [16, 65, 48] : tensor<1040x48xf32> into tensor<16x65x48xf32>
    %436 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%411, %expanded_226 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %437 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%436 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %438 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%437 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %collapsed_227 = tensor.collapse_shape %438 [[0], [1, 2]] : tensor<16x65x1xf32> into tensor<16x65xf32>
    %439 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_227 : tensor<16x65xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x65x48xf32>
    %440 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%436, %439 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %441 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%440, %440 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %442 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%441 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %443 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%442 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %444 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%443 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.truncf %cst_6 : f64 to f32
      %1541 = arith.addf %in, %1540 : f32
      linalg.yield %1541 : f32
    } -> tensor<16x65x1xf32>
    %445 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%444 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.rsqrt %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %collapsed_228 = tensor.collapse_shape %445 [[0], [1, 2]] : tensor<16x65x1xf32> into tensor<16x65xf32>
    %446 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_228 : tensor<16x65xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x65x48xf32>
    %447 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%440, %446 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %448 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%447, %arg88 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %449 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%448, %arg89 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %collapsed_229 = tensor.collapse_shape %449 [[0, 1], [2]] : tensor<16x65x48xf32> into tensor<1040x48xf32>
    %transposed_230 = linalg.transpose ins(%arg90 : tensor<144x48xf32>) outs(%22 : tensor<48x144xf32>) permutation = [1, 0] 
    %450 = linalg.matmul ins(%collapsed_229, %transposed_230 : tensor<1040x48xf32>, tensor<48x144xf32>) outs(%24 : tensor<1040x144xf32>) -> tensor<1040x144xf32>
    %451 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg91 : tensor<144xf32>) outs(%23 : tensor<1040x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1040x144xf32>
    %452 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%450, %451 : tensor<1040x144xf32>, tensor<1040x144xf32>) outs(%23 : tensor<1040x144xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<1040x144xf32>
    %expanded_231 = tensor.expand_shape %452 [[0, 1], [2, 3, 4]] output_shape [16, 65, 3, 3, 16] : tensor<1040x144xf32> into tensor<16x65x3x3x16xf32>
    %transposed_232 = linalg.transpose ins(%expanded_231 : tensor<16x65x3x3x16xf32>) outs(%28 : tensor<3x16x3x65x16xf32>) permutation = [2, 0, 3, 1, 4] 
    %extracted_slice_233 = tensor.extract_slice %transposed_232[0, 0, 0, 0, 0] [1, 16, 3, 65, 16] [1, 1, 1, 1, 1] : tensor<3x16x3x65x16xf32> to tensor<1x16x3x65x16xf32>
    %extracted_slice_234 = tensor.extract_slice %transposed_232[1, 0, 0, 0, 0] [1, 16, 3, 65, 16] [1, 1, 1, 1, 1] : tensor<3x16x3x65x16xf32> to tensor<1x16x3x65x16xf32>
    %extracted_slice_235 = tensor.extract_slice %transposed_232[2, 0, 0, 0, 0] [1, 16, 3, 65, 16] [1, 1, 1, 1, 1] : tensor<3x16x3x65x16xf32> to tensor<1x16x3x65x16xf32>
    %collapsed_236 = tensor.collapse_shape %extracted_slice_233 [[0, 1], [2], [3], [4]] : tensor<1x16x3x65x16xf32> into tensor<16x3x65x16xf32>
    %collapsed_237 = tensor.collapse_shape %extracted_slice_234 [[0, 1], [2], [3], [4]] : tensor<1x16x3x65x16xf32> into tensor<16x3x65x16xf32>
    %453 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_236 : tensor<16x3x65x16xf32>) outs(%29 : tensor<16x3x65x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x16xf32>
    %transposed_238 = linalg.transpose ins(%collapsed_237 : tensor<16x3x65x16xf32>) outs(%31 : tensor<16x3x16x65xf32>) permutation = [0, 1, 3, 2] 
    %454 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_238 : tensor<16x3x16x65xf32>) outs(%31 : tensor<16x3x16x65xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x16x65xf32>
    %collapsed_239 = tensor.collapse_shape %453 [[0, 1], [2], [3]] : tensor<16x3x65x16xf32> into tensor<48x65x16xf32>
    %collapsed_240 = tensor.collapse_shape %454 [[0, 1], [2], [3]] : tensor<16x3x16x65xf32> into tensor<48x16x65xf32>
    %455 = linalg.batch_matmul ins(%collapsed_239, %collapsed_240 : tensor<48x65x16xf32>, tensor<48x16x65xf32>) outs(%34 : tensor<48x65x65xf32>) -> tensor<48x65x65xf32>
    %expanded_241 = tensor.expand_shape %455 [[0, 1], [2], [3]] output_shape [16, 3, 65, 65] : tensor<48x65x65xf32> into tensor<16x3x65x65xf32>
    %456:2 = linalg.generic {indexing_maps = [#map8, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_241 : tensor<16x3x65x65xf32>) outs(%39, %37 : tensor<16x3x65xf32>, tensor<16x3x65xi64>) {
    ^bb0(%in: f32, %out: f32, %out_778: i64):
      %1540 = linalg.index 3 : index
      %1541 = arith.index_cast %1540 : index to i64
      %1542 = arith.maximumf %in, %out : f32
      %1543 = arith.cmpf ogt, %in, %out : f32
      %1544 = arith.select %1543, %1541, %out_778 : i64
      linalg.yield %1542, %1544 : f32, i64
    } -> (tensor<16x3x65xf32>, tensor<16x3x65xi64>)
    %expanded_242 = tensor.expand_shape %456#0 [[0], [1], [2, 3]] output_shape [16, 3, 65, 1] : tensor<16x3x65xf32> into tensor<16x3x65x1xf32>
    %457 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_241, %expanded_242 : tensor<16x3x65x65xf32>, tensor<16x3x65x1xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %458 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%457 : tensor<16x3x65x65xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.exp %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %459 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%458 : tensor<16x3x65x65xf32>) outs(%45 : tensor<16x3x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x1xf32>
    %460 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%458, %459 : tensor<16x3x65x65xf32>, tensor<16x3x65x1xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.divf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %461 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_241 : tensor<16x3x65x65xf32>) outs(%48 : tensor<16x3x65x65xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1540 = arith.extf %in : f32 to f64
      %1541 = arith.cmpf oeq, %1540, %cst_3 : f64
      linalg.yield %1541 : i1
    } -> tensor<16x3x65x65xi1>
    %462 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%461 : tensor<16x3x65x65xi1>) outs(%51 : tensor<16x3x65x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1540 = arith.andi %in, %out : i1
      linalg.yield %1540 : i1
    } -> tensor<16x3x65x1xi1>
    %463 = linalg.generic {indexing_maps = [#map10, #map11, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%462, %cst_2, %460 : tensor<16x3x65x1xi1>, tensor<f32>, tensor<16x3x65x65xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: i1, %in_778: f32, %in_779: f32, %out: f32):
      %1540 = arith.select %in, %in_778, %in_779 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %collapsed_243 = tensor.collapse_shape %463 [[0, 1], [2], [3]] : tensor<16x3x65x65xf32> into tensor<48x65x65xf32>
    %collapsed_244 = tensor.collapse_shape %extracted_slice_235 [[0, 1, 2], [3], [4]] : tensor<1x16x3x65x16xf32> into tensor<48x65x16xf32>
    %464 = linalg.batch_matmul ins(%collapsed_243, %collapsed_244 : tensor<48x65x65xf32>, tensor<48x65x16xf32>) outs(%55 : tensor<48x65x16xf32>) -> tensor<48x65x16xf32>
    %expanded_245 = tensor.expand_shape %464 [[0, 1], [2], [3]] output_shape [16, 3, 65, 16] : tensor<48x65x16xf32> into tensor<16x3x65x16xf32>
    %transposed_246 = linalg.transpose ins(%expanded_245 : tensor<16x3x65x16xf32>) outs(%57 : tensor<16x65x3x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_247 = tensor.collapse_shape %transposed_246 [[0, 1], [2, 3]] : tensor<16x65x3x16xf32> into tensor<1040x48xf32>
    %transposed_248 = linalg.transpose ins(%arg92 : tensor<48x48xf32>) outs(%58 : tensor<48x48xf32>) permutation = [1, 0] 
    %465 = linalg.matmul ins(%collapsed_247, %transposed_248 : tensor<1040x48xf32>, tensor<48x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %466 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg93 : tensor<48xf32>) outs(%59 : tensor<1040x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1040x48xf32>
    %467 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%465, %466 : tensor<1040x48xf32>, tensor<1040x48xf32>) outs(%59 : tensor<1040x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<1040x48xf32>
    %expanded_249 = tensor.expand_shape %467 [[0, 1], [2]] output_shape [16, 65, 48] : tensor<1040x48xf32> into tensor<16x65x48xf32>
    %468 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%436, %expanded_249 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %469 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%468 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %470 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%469 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %collapsed_250 = tensor.collapse_shape %470 [[0], [1, 2]] : tensor<16x65x1xf32> into tensor<16x65xf32>
    %471 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_250 : tensor<16x65xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x65x48xf32>
    %472 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%468, %471 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %473 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%472, %472 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %474 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%473 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %475 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%474 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %476 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%475 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.truncf %cst_6 : f64 to f32
      %1541 = arith.addf %in, %1540 : f32
      linalg.yield %1541 : f32
    } -> tensor<16x65x1xf32>
    %477 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%476 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.rsqrt %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %collapsed_251 = tensor.collapse_shape %477 [[0], [1, 2]] : tensor<16x65x1xf32> into tensor<16x65xf32>
    %478 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_251 : tensor<16x65xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x65x48xf32>
    %479 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%472, %478 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %480 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%479, %arg94 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %481 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%480, %arg95 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %collapsed_252 = tensor.collapse_shape %481 [[0, 1], [2]] : tensor<16x65x48xf32> into tensor<1040x48xf32>
    %transposed_253 = linalg.transpose ins(%arg96 : tensor<192x48xf32>) outs(%78 : tensor<48x192xf32>) permutation = [1, 0] 
    %482 = linalg.matmul ins(%collapsed_252, %transposed_253 : tensor<1040x48xf32>, tensor<48x192xf32>) outs(%80 : tensor<1040x192xf32>) -> tensor<1040x192xf32>
    %483 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg97 : tensor<192xf32>) outs(%79 : tensor<1040x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1040x192xf32>
    %484 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%482, %483 : tensor<1040x192xf32>, tensor<1040x192xf32>) outs(%79 : tensor<1040x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<1040x192xf32>
    %expanded_254 = tensor.expand_shape %484 [[0, 1], [2]] output_shape [16, 65, 192] : tensor<1040x192xf32> into tensor<16x65x192xf32>
    %485 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_254 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %486 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_254 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.truncf %cst_5 : f64 to f32
      %1541 = arith.mulf %in, %1540 : f32
      linalg.yield %1541 : f32
    } -> tensor<16x65x192xf32>
    %487 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%486 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.erf %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %488 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%487 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %cst_9 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %489 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%485, %488 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %collapsed_255 = tensor.collapse_shape %489 [[0, 1], [2]] : tensor<16x65x192xf32> into tensor<1040x192xf32>
    %transposed_256 = linalg.transpose ins(%arg98 : tensor<48x192xf32>) outs(%90 : tensor<192x48xf32>) permutation = [1, 0] 
    %490 = linalg.matmul ins(%collapsed_255, %transposed_256 : tensor<1040x192xf32>, tensor<192x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %491 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg99 : tensor<48xf32>) outs(%59 : tensor<1040x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1040x48xf32>
    %492 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%490, %491 : tensor<1040x48xf32>, tensor<1040x48xf32>) outs(%59 : tensor<1040x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<1040x48xf32>
    %expanded_257 = tensor.expand_shape %492 [[0, 1], [2]] output_shape [16, 65, 48] : tensor<1040x48xf32> into tensor<16x65x48xf32>
    %493 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%468, %expanded_257 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %494 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%493 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %495 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%494 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %collapsed_258 = tensor.collapse_shape %495 [[0], [1, 2]] : tensor<16x65x1xf32> into tensor<16x65xf32>
    %496 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_258 : tensor<16x65xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x65x48xf32>
    %497 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%493, %496 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %498 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%497, %497 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %499 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%498 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %500 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%499 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %501 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%500 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.truncf %cst_6 : f64 to f32
      %1541 = arith.addf %in, %1540 : f32
      linalg.yield %1541 : f32
    } -> tensor<16x65x1xf32>
    %502 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%501 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.rsqrt %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %collapsed_259 = tensor.collapse_shape %502 [[0], [1, 2]] : tensor<16x65x1xf32> into tensor<16x65xf32>
    %503 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_259 : tensor<16x65xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x65x48xf32>
    %504 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%497, %503 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %505 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%504, %arg100 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %506 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%505, %arg101 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %collapsed_260 = tensor.collapse_shape %506 [[0, 1], [2]] : tensor<16x65x48xf32> into tensor<1040x48xf32>
    %transposed_261 = linalg.transpose ins(%arg102 : tensor<144x48xf32>) outs(%22 : tensor<48x144xf32>) permutation = [1, 0] 
    %507 = linalg.matmul ins(%collapsed_260, %transposed_261 : tensor<1040x48xf32>, tensor<48x144xf32>) outs(%24 : tensor<1040x144xf32>) -> tensor<1040x144xf32>
    %508 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg103 : tensor<144xf32>) outs(%23 : tensor<1040x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1040x144xf32>
    %509 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%507, %508 : tensor<1040x144xf32>, tensor<1040x144xf32>) outs(%23 : tensor<1040x144xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<1040x144xf32>
    %expanded_262 = tensor.expand_shape %509 [[0, 1], [2, 3, 4]] output_shape [16, 65, 3, 3, 16] : tensor<1040x144xf32> into tensor<16x65x3x3x16xf32>
    %transposed_263 = linalg.transpose ins(%expanded_262 : tensor<16x65x3x3x16xf32>) outs(%28 : tensor<3x16x3x65x16xf32>) permutation = [2, 0, 3, 1, 4] 
    %extracted_slice_264 = tensor.extract_slice %transposed_263[0, 0, 0, 0, 0] [1, 16, 3, 65, 16] [1, 1, 1, 1, 1] : tensor<3x16x3x65x16xf32> to tensor<1x16x3x65x16xf32>
    %extracted_slice_265 = tensor.extract_slice %transposed_263[1, 0, 0, 0, 0] [1, 16, 3, 65, 16] [1, 1, 1, 1, 1] : tensor<3x16x3x65x16xf32> to tensor<1x16x3x65x16xf32>
    %extracted_slice_266 = tensor.extract_slice %transposed_263[2, 0, 0, 0, 0] [1, 16, 3, 65, 16] [1, 1, 1, 1, 1] : tensor<3x16x3x65x16xf32> to tensor<1x16x3x65x16xf32>
    %collapsed_267 = tensor.collapse_shape %extracted_slice_264 [[0, 1], [2], [3], [4]] : tensor<1x16x3x65x16xf32> into tensor<16x3x65x16xf32>
    %collapsed_268 = tensor.collapse_shape %extracted_slice_265 [[0, 1], [2], [3], [4]] : tensor<1x16x3x65x16xf32> into tensor<16x3x65x16xf32>
    %510 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_267 : tensor<16x3x65x16xf32>) outs(%29 : tensor<16x3x65x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x16xf32>
    %transposed_269 = linalg.transpose ins(%collapsed_268 : tensor<16x3x65x16xf32>) outs(%31 : tensor<16x3x16x65xf32>) permutation = [0, 1, 3, 2] 
    %511 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_269 : tensor<16x3x16x65xf32>) outs(%31 : tensor<16x3x16x65xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x16x65xf32>
    %collapsed_270 = tensor.collapse_shape %510 [[0, 1], [2], [3]] : tensor<16x3x65x16xf32> into tensor<48x65x16xf32>
    %collapsed_271 = tensor.collapse_shape %511 [[0, 1], [2], [3]] : tensor<16x3x16x65xf32> into tensor<48x16x65xf32>
    %512 = linalg.batch_matmul ins(%collapsed_270, %collapsed_271 : tensor<48x65x16xf32>, tensor<48x16x65xf32>) outs(%34 : tensor<48x65x65xf32>) -> tensor<48x65x65xf32>
    %expanded_272 = tensor.expand_shape %512 [[0, 1], [2], [3]] output_shape [16, 3, 65, 65] : tensor<48x65x65xf32> into tensor<16x3x65x65xf32>
    %513:2 = linalg.generic {indexing_maps = [#map8, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_272 : tensor<16x3x65x65xf32>) outs(%39, %37 : tensor<16x3x65xf32>, tensor<16x3x65xi64>) {
    ^bb0(%in: f32, %out: f32, %out_778: i64):
      %1540 = linalg.index 3 : index
      %1541 = arith.index_cast %1540 : index to i64
      %1542 = arith.maximumf %in, %out : f32
      %1543 = arith.cmpf ogt, %in, %out : f32
      %1544 = arith.select %1543, %1541, %out_778 : i64
      linalg.yield %1542, %1544 : f32, i64
    } -> (tensor<16x3x65xf32>, tensor<16x3x65xi64>)
    %expanded_273 = tensor.expand_shape %513#0 [[0], [1], [2, 3]] output_shape [16, 3, 65, 1] : tensor<16x3x65xf32> into tensor<16x3x65x1xf32>
    %514 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_272, %expanded_273 : tensor<16x3x65x65xf32>, tensor<16x3x65x1xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %515 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%514 : tensor<16x3x65x65xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.exp %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %516 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%515 : tensor<16x3x65x65xf32>) outs(%45 : tensor<16x3x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x1xf32>
    %517 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%515, %516 : tensor<16x3x65x65xf32>, tensor<16x3x65x1xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.divf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %518 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_272 : tensor<16x3x65x65xf32>) outs(%48 : tensor<16x3x65x65xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1540 = arith.extf %in : f32 to f64
      %1541 = arith.cmpf oeq, %1540, %cst_3 : f64
      linalg.yield %1541 : i1
    } -> tensor<16x3x65x65xi1>
    %519 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%518 : tensor<16x3x65x65xi1>) outs(%51 : tensor<16x3x65x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1540 = arith.andi %in, %out : i1
      linalg.yield %1540 : i1
    } -> tensor<16x3x65x1xi1>
    %520 = linalg.generic {indexing_maps = [#map10, #map11, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%519, %cst_2, %517 : tensor<16x3x65x1xi1>, tensor<f32>, tensor<16x3x65x65xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: i1, %in_778: f32, %in_779: f32, %out: f32):
      %1540 = arith.select %in, %in_778, %in_779 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %collapsed_274 = tensor.collapse_shape %520 [[0, 1], [2], [3]] : tensor<16x3x65x65xf32> into tensor<48x65x65xf32>
    %collapsed_275 = tensor.collapse_shape %extracted_slice_266 [[0, 1, 2], [3], [4]] : tensor<1x16x3x65x16xf32> into tensor<48x65x16xf32>
    %521 = linalg.batch_matmul ins(%collapsed_274, %collapsed_275 : tensor<48x65x65xf32>, tensor<48x65x16xf32>) outs(%55 : tensor<48x65x16xf32>) -> tensor<48x65x16xf32>
    %expanded_276 = tensor.expand_shape %521 [[0, 1], [2], [3]] output_shape [16, 3, 65, 16] : tensor<48x65x16xf32> into tensor<16x3x65x16xf32>
    %transposed_277 = linalg.transpose ins(%expanded_276 : tensor<16x3x65x16xf32>) outs(%57 : tensor<16x65x3x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_278 = tensor.collapse_shape %transposed_277 [[0, 1], [2, 3]] : tensor<16x65x3x16xf32> into tensor<1040x48xf32>
    %transposed_279 = linalg.transpose ins(%arg104 : tensor<48x48xf32>) outs(%58 : tensor<48x48xf32>) permutation = [1, 0] 
    %522 = linalg.matmul ins(%collapsed_278, %transposed_279 : tensor<1040x48xf32>, tensor<48x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %523 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg105 : tensor<48xf32>) outs(%59 : tensor<1040x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1040x48xf32>
    %524 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%522, %523 : tensor<1040x48xf32>, tensor<1040x48xf32>) outs(%59 : tensor<1040x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<1040x48xf32>
    %expanded_280 = tensor.expand_shape %524 [[0, 1], [2]] output_shape [16, 65, 48] : tensor<1040x48xf32> into tensor<16x65x48xf32>
    %525 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%493, %expanded_280 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %526 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%525 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %527 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%526 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %collapsed_281 = tensor.collapse_shape %527 [[0], [1, 2]] : tensor<16x65x1xf32> into tensor<16x65xf32>
    %528 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_281 : tensor<16x65xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x65x48xf32>
    %529 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%525, %528 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %530 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%529, %529 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %531 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%530 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %532 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%531 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %533 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%532 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.truncf %cst_6 : f64 to f32
      %1541 = arith.addf %in, %1540 : f32
      linalg.yield %1541 : f32
    } -> tensor<16x65x1xf32>
    %534 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%533 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.rsqrt %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %collapsed_282 = tensor.collapse_shape %534 [[0], [1, 2]] : tensor<16x65x1xf32> into tensor<16x65xf32>
    %535 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_282 : tensor<16x65xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x65x48xf32>
    %536 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%529, %535 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %537 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%536, %arg106 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %538 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%537, %arg107 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %collapsed_283 = tensor.collapse_shape %538 [[0, 1], [2]] : tensor<16x65x48xf32> into tensor<1040x48xf32>
    %transposed_284 = linalg.transpose ins(%arg108 : tensor<192x48xf32>) outs(%78 : tensor<48x192xf32>) permutation = [1, 0] 
    %539 = linalg.matmul ins(%collapsed_283, %transposed_284 : tensor<1040x48xf32>, tensor<48x192xf32>) outs(%80 : tensor<1040x192xf32>) -> tensor<1040x192xf32>
    %540 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg109 : tensor<192xf32>) outs(%79 : tensor<1040x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1040x192xf32>
    %541 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%539, %540 : tensor<1040x192xf32>, tensor<1040x192xf32>) outs(%79 : tensor<1040x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<1040x192xf32>
    %expanded_285 = tensor.expand_shape %541 [[0, 1], [2]] output_shape [16, 65, 192] : tensor<1040x192xf32> into tensor<16x65x192xf32>
    %542 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_285 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %543 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_285 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.truncf %cst_5 : f64 to f32
      %1541 = arith.mulf %in, %1540 : f32
      linalg.yield %1541 : f32
    } -> tensor<16x65x192xf32>
    %544 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%543 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.erf %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %545 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%544 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %cst_9 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %546 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%542, %545 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %collapsed_286 = tensor.collapse_shape %546 [[0, 1], [2]] : tensor<16x65x192xf32> into tensor<1040x192xf32>
    %transposed_287 = linalg.transpose ins(%arg110 : tensor<48x192xf32>) outs(%90 : tensor<192x48xf32>) permutation = [1, 0] 
    %547 = linalg.matmul ins(%collapsed_286, %transposed_287 : tensor<1040x192xf32>, tensor<192x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %548 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg111 : tensor<48xf32>) outs(%59 : tensor<1040x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1040x48xf32>
    %549 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%547, %548 : tensor<1040x48xf32>, tensor<1040x48xf32>) outs(%59 : tensor<1040x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<1040x48xf32>
    %expanded_288 = tensor.expand_shape %549 [[0, 1], [2]] output_shape [16, 65, 48] : tensor<1040x48xf32> into tensor<16x65x48xf32>
    %550 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%525, %expanded_288 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %551 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%550 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %552 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%551 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %collapsed_289 = tensor.collapse_shape %552 [[0], [1, 2]] : tensor<16x65x1xf32> into tensor<16x65xf32>
    %553 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_289 : tensor<16x65xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x65x48xf32>
    %554 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%550, %553 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %555 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%554, %554 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %556 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%555 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %557 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%556 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %558 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%557 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.truncf %cst_6 : f64 to f32
      %1541 = arith.addf %in, %1540 : f32
      linalg.yield %1541 : f32
    } -> tensor<16x65x1xf32>
    %559 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%558 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.rsqrt %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %collapsed_290 = tensor.collapse_shape %559 [[0], [1, 2]] : tensor<16x65x1xf32> into tensor<16x65xf32>
    %560 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_290 : tensor<16x65xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x65x48xf32>
    %561 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%554, %560 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %562 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%561, %arg112 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %563 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%562, %arg113 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %collapsed_291 = tensor.collapse_shape %563 [[0, 1], [2]] : tensor<16x65x48xf32> into tensor<1040x48xf32>
    %transposed_292 = linalg.transpose ins(%arg114 : tensor<144x48xf32>) outs(%22 : tensor<48x144xf32>) permutation = [1, 0] 
    %564 = linalg.matmul ins(%collapsed_291, %transposed_292 : tensor<1040x48xf32>, tensor<48x144xf32>) outs(%24 : tensor<1040x144xf32>) -> tensor<1040x144xf32>
    %565 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg115 : tensor<144xf32>) outs(%23 : tensor<1040x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1040x144xf32>
    %566 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%564, %565 : tensor<1040x144xf32>, tensor<1040x144xf32>) outs(%23 : tensor<1040x144xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<1040x144xf32>
    %expanded_293 = tensor.expand_shape %566 [[0, 1], [2, 3, 4]] output_shape [16, 65, 3, 3, 16] : tensor<1040x144xf32> into tensor<16x65x3x3x16xf32>
    %transposed_294 = linalg.transpose ins(%expanded_293 : tensor<16x65x3x3x16xf32>) outs(%28 : tensor<3x16x3x65x16xf32>) permutation = [2, 0, 3, 1, 4] 
    %extracted_slice_295 = tensor.extract_slice %transposed_294[0, 0, 0, 0, 0] [1, 16, 3, 65, 16] [1, 1, 1, 1, 1] : tensor<3x16x3x65x16xf32> to tensor<1x16x3x65x16xf32>
    %extracted_slice_296 = tensor.extract_slice %transposed_294[1, 0, 0, 0, 0] [1, 16, 3, 65, 16] [1, 1, 1, 1, 1] : tensor<3x16x3x65x16xf32> to tensor<1x16x3x65x16xf32>
    %extracted_slice_297 = tensor.extract_slice %transposed_294[2, 0, 0, 0, 0] [1, 16, 3, 65, 16] [1, 1, 1, 1, 1] : tensor<3x16x3x65x16xf32> to tensor<1x16x3x65x16xf32>
    %collapsed_298 = tensor.collapse_shape %extracted_slice_295 [[0, 1], [2], [3], [4]] : tensor<1x16x3x65x16xf32> into tensor<16x3x65x16xf32>
    %collapsed_299 = tensor.collapse_shape %extracted_slice_296 [[0, 1], [2], [3], [4]] : tensor<1x16x3x65x16xf32> into tensor<16x3x65x16xf32>
    %567 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_298 : tensor<16x3x65x16xf32>) outs(%29 : tensor<16x3x65x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x16xf32>
    %transposed_300 = linalg.transpose ins(%collapsed_299 : tensor<16x3x65x16xf32>) outs(%31 : tensor<16x3x16x65xf32>) permutation = [0, 1, 3, 2] 
    %568 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_300 : tensor<16x3x16x65xf32>) outs(%31 : tensor<16x3x16x65xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x16x65xf32>
    %collapsed_301 = tensor.collapse_shape %567 [[0, 1], [2], [3]] : tensor<16x3x65x16xf32> into tensor<48x65x16xf32>
    %collapsed_302 = tensor.collapse_shape %568 [[0, 1], [2], [3]] : tensor<16x3x16x65xf32> into tensor<48x16x65xf32>
    %569 = linalg.batch_matmul ins(%collapsed_301, %collapsed_302 : tensor<48x65x16xf32>, tensor<48x16x65xf32>) outs(%34 : tensor<48x65x65xf32>) -> tensor<48x65x65xf32>
    %expanded_303 = tensor.expand_shape %569 [[0, 1], [2], [3]] output_shape [16, 3, 65, 65] : tensor<48x65x65xf32> into tensor<16x3x65x65xf32>
    %570:2 = linalg.generic {indexing_maps = [#map8, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_303 : tensor<16x3x65x65xf32>) outs(%39, %37 : tensor<16x3x65xf32>, tensor<16x3x65xi64>) {
    ^bb0(%in: f32, %out: f32, %out_778: i64):
      %1540 = linalg.index 3 : index
      %1541 = arith.index_cast %1540 : index to i64
      %1542 = arith.maximumf %in, %out : f32
      %1543 = arith.cmpf ogt, %in, %out : f32
      %1544 = arith.select %1543, %1541, %out_778 : i64
      linalg.yield %1542, %1544 : f32, i64
    } -> (tensor<16x3x65xf32>, tensor<16x3x65xi64>)
    %expanded_304 = tensor.expand_shape %570#0 [[0], [1], [2, 3]] output_shape [16, 3, 65, 1] : tensor<16x3x65xf32> into tensor<16x3x65x1xf32>
    %571 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_303, %expanded_304 : tensor<16x3x65x65xf32>, tensor<16x3x65x1xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %572 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%571 : tensor<16x3x65x65xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.exp %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %573 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%572 : tensor<16x3x65x65xf32>) outs(%45 : tensor<16x3x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x1xf32>
    %574 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%572, %573 : tensor<16x3x65x65xf32>, tensor<16x3x65x1xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.divf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %575 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_303 : tensor<16x3x65x65xf32>) outs(%48 : tensor<16x3x65x65xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1540 = arith.extf %in : f32 to f64
      %1541 = arith.cmpf oeq, %1540, %cst_3 : f64
      linalg.yield %1541 : i1
    } -> tensor<16x3x65x65xi1>
    %576 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%575 : tensor<16x3x65x65xi1>) outs(%51 : tensor<16x3x65x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1540 = arith.andi %in, %out : i1
      linalg.yield %1540 : i1
    } -> tensor<16x3x65x1xi1>
    %577 = linalg.generic {indexing_maps = [#map10, #map11, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%576, %cst_2, %574 : tensor<16x3x65x1xi1>, tensor<f32>, tensor<16x3x65x65xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: i1, %in_778: f32, %in_779: f32, %out: f32):
      %1540 = arith.select %in, %in_778, %in_779 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %collapsed_305 = tensor.collapse_shape %577 [[0, 1], [2], [3]] : tensor<16x3x65x65xf32> into tensor<48x65x65xf32>
    %collapsed_306 = tensor.collapse_shape %extracted_slice_297 [[0, 1, 2], [3], [4]] : tensor<1x16x3x65x16xf32> into tensor<48x65x16xf32>
    %578 = linalg.batch_matmul ins(%collapsed_305, %collapsed_306 : tensor<48x65x65xf32>, tensor<48x65x16xf32>) outs(%55 : tensor<48x65x16xf32>) -> tensor<48x65x16xf32>
    %expanded_307 = tensor.expand_shape %578 [[0, 1], [2], [3]] output_shape [16, 3, 65, 16] : tensor<48x65x16xf32> into tensor<16x3x65x16xf32>
    %transposed_308 = linalg.transpose ins(%expanded_307 : tensor<16x3x65x16xf32>) outs(%57 : tensor<16x65x3x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_309 = tensor.collapse_shape %transposed_308 [[0, 1], [2, 3]] : tensor<16x65x3x16xf32> into tensor<1040x48xf32>
    %transposed_310 = linalg.transpose ins(%arg116 : tensor<48x48xf32>) outs(%58 : tensor<48x48xf32>) permutation = [1, 0] 
    %579 = linalg.matmul ins(%collapsed_309, %transposed_310 : tensor<1040x48xf32>, tensor<48x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %580 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg117 : tensor<48xf32>) outs(%59 : tensor<1040x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1040x48xf32>
    %581 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%579, %580 : tensor<1040x48xf32>, tensor<1040x48xf32>) outs(%59 : tensor<1040x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<1040x48xf32>
    %expanded_311 = tensor.expand_shape %581 [[0, 1], [2]] output_shape [16, 65, 48] : tensor<1040x48xf32> into tensor<16x65x48xf32>
    %582 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%550, %expanded_311 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %583 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%582 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %584 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%583 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %collapsed_312 = tensor.collapse_shape %584 [[0], [1, 2]] : tensor<16x65x1xf32> into tensor<16x65xf32>
    %585 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_312 : tensor<16x65xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x65x48xf32>
    %586 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%582, %585 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %587 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%586, %586 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %588 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%587 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %589 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%588 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %590 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%589 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.truncf %cst_6 : f64 to f32
      %1541 = arith.addf %in, %1540 : f32
      linalg.yield %1541 : f32
    } -> tensor<16x65x1xf32>
    %591 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%590 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.rsqrt %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %collapsed_313 = tensor.collapse_shape %591 [[0], [1, 2]] : tensor<16x65x1xf32> into tensor<16x65xf32>
    %592 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_313 : tensor<16x65xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x65x48xf32>
    %593 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%586, %592 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %594 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%593, %arg118 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %595 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%594, %arg119 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %collapsed_314 = tensor.collapse_shape %595 [[0, 1], [2]] : tensor<16x65x48xf32> into tensor<1040x48xf32>
    %transposed_315 = linalg.transpose ins(%arg120 : tensor<192x48xf32>) outs(%78 : tensor<48x192xf32>) permutation = [1, 0] 
    %596 = linalg.matmul ins(%collapsed_314, %transposed_315 : tensor<1040x48xf32>, tensor<48x192xf32>) outs(%80 : tensor<1040x192xf32>) -> tensor<1040x192xf32>
    %597 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg121 : tensor<192xf32>) outs(%79 : tensor<1040x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1040x192xf32>
    %598 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%596, %597 : tensor<1040x192xf32>, tensor<1040x192xf32>) outs(%79 : tensor<1040x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<1040x192xf32>
    %expanded_316 = tensor.expand_shape %598 [[0, 1], [2]] output_shape [16, 65, 192] : tensor<1040x192xf32> into tensor<16x65x192xf32>
    %599 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_316 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %600 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_316 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.truncf %cst_5 : f64 to f32
      %1541 = arith.mulf %in, %1540 : f32
      linalg.yield %1541 : f32
    } -> tensor<16x65x192xf32>
    %601 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%600 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.erf %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %602 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%601 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %cst_9 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %603 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%599, %602 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %collapsed_317 = tensor.collapse_shape %603 [[0, 1], [2]] : tensor<16x65x192xf32> into tensor<1040x192xf32>
    %transposed_318 = linalg.transpose ins(%arg122 : tensor<48x192xf32>) outs(%90 : tensor<192x48xf32>) permutation = [1, 0] 
    %604 = linalg.matmul ins(%collapsed_317, %transposed_318 : tensor<1040x192xf32>, tensor<192x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %605 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg123 : tensor<48xf32>) outs(%59 : tensor<1040x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1040x48xf32>
    %606 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%604, %605 : tensor<1040x48xf32>, tensor<1040x48xf32>) outs(%59 : tensor<1040x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<1040x48xf32>
    %expanded_319 = tensor.expand_shape %606 [[0, 1], [2]] output_shape [16, 65, 48] : tensor<1040x48xf32> into tensor<16x65x48xf32>
    %607 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%582, %expanded_319 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %608 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%607 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %609 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%608 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %collapsed_320 = tensor.collapse_shape %609 [[0], [1, 2]] : tensor<16x65x1xf32> into tensor<16x65xf32>
    %610 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_320 : tensor<16x65xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x65x48xf32>
    %611 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%607, %610 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %612 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%611, %611 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %613 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%612 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %614 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%613 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %615 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%614 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.truncf %cst_6 : f64 to f32
      %1541 = arith.addf %in, %1540 : f32
      linalg.yield %1541 : f32
    } -> tensor<16x65x1xf32>
    %616 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%615 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.rsqrt %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %collapsed_321 = tensor.collapse_shape %616 [[0], [1, 2]] : tensor<16x65x1xf32> into tensor<16x65xf32>
    %617 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_321 : tensor<16x65xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x65x48xf32>
    %618 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%611, %617 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %619 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%618, %arg124 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %620 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%619, %arg125 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %collapsed_322 = tensor.collapse_shape %620 [[0, 1], [2]] : tensor<16x65x48xf32> into tensor<1040x48xf32>
    %transposed_323 = linalg.transpose ins(%arg126 : tensor<144x48xf32>) outs(%22 : tensor<48x144xf32>) permutation = [1, 0] 
    %621 = linalg.matmul ins(%collapsed_322, %transposed_323 : tensor<1040x48xf32>, tensor<48x144xf32>) outs(%24 : tensor<1040x144xf32>) -> tensor<1040x144xf32>
    %622 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg127 : tensor<144xf32>) outs(%23 : tensor<1040x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1040x144xf32>
    %623 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%621, %622 : tensor<1040x144xf32>, tensor<1040x144xf32>) outs(%23 : tensor<1040x144xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<1040x144xf32>
    %expanded_324 = tensor.expand_shape %623 [[0, 1], [2, 3, 4]] output_shape [16, 65, 3, 3, 16] : tensor<1040x144xf32> into tensor<16x65x3x3x16xf32>
    %transposed_325 = linalg.transpose ins(%expanded_324 : tensor<16x65x3x3x16xf32>) outs(%28 : tensor<3x16x3x65x16xf32>) permutation = [2, 0, 3, 1, 4] 
    %extracted_slice_326 = tensor.extract_slice %transposed_325[0, 0, 0, 0, 0] [1, 16, 3, 65, 16] [1, 1, 1, 1, 1] : tensor<3x16x3x65x16xf32> to tensor<1x16x3x65x16xf32>
    %extracted_slice_327 = tensor.extract_slice %transposed_325[1, 0, 0, 0, 0] [1, 16, 3, 65, 16] [1, 1, 1, 1, 1] : tensor<3x16x3x65x16xf32> to tensor<1x16x3x65x16xf32>
    %extracted_slice_328 = tensor.extract_slice %transposed_325[2, 0, 0, 0, 0] [1, 16, 3, 65, 16] [1, 1, 1, 1, 1] : tensor<3x16x3x65x16xf32> to tensor<1x16x3x65x16xf32>
    %collapsed_329 = tensor.collapse_shape %extracted_slice_326 [[0, 1], [2], [3], [4]] : tensor<1x16x3x65x16xf32> into tensor<16x3x65x16xf32>
    %collapsed_330 = tensor.collapse_shape %extracted_slice_327 [[0, 1], [2], [3], [4]] : tensor<1x16x3x65x16xf32> into tensor<16x3x65x16xf32>
    %624 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_329 : tensor<16x3x65x16xf32>) outs(%29 : tensor<16x3x65x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x16xf32>
    %transposed_331 = linalg.transpose ins(%collapsed_330 : tensor<16x3x65x16xf32>) outs(%31 : tensor<16x3x16x65xf32>) permutation = [0, 1, 3, 2] 
    %625 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_331 : tensor<16x3x16x65xf32>) outs(%31 : tensor<16x3x16x65xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x16x65xf32>
    %collapsed_332 = tensor.collapse_shape %624 [[0, 1], [2], [3]] : tensor<16x3x65x16xf32> into tensor<48x65x16xf32>
    %collapsed_333 = tensor.collapse_shape %625 [[0, 1], [2], [3]] : tensor<16x3x16x65xf32> into tensor<48x16x65xf32>
    %626 = linalg.batch_matmul ins(%collapsed_332, %collapsed_333 : tensor<48x65x16xf32>, tensor<48x16x65xf32>) outs(%34 : tensor<48x65x65xf32>) -> tensor<48x65x65xf32>
    %expanded_334 = tensor.expand_shape %626 [[0, 1], [2], [3]] output_shape [16, 3, 65, 65] : tensor<48x65x65xf32> into tensor<16x3x65x65xf32>
    %627:2 = linalg.generic {indexing_maps = [#map8, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_334 : tensor<16x3x65x65xf32>) outs(%39, %37 : tensor<16x3x65xf32>, tensor<16x3x65xi64>) {
    ^bb0(%in: f32, %out: f32, %out_778: i64):
      %1540 = linalg.index 3 : index
      %1541 = arith.index_cast %1540 : index to i64
      %1542 = arith.maximumf %in, %out : f32
      %1543 = arith.cmpf ogt, %in, %out : f32
      %1544 = arith.select %1543, %1541, %out_778 : i64
      linalg.yield %1542, %1544 : f32, i64
    } -> (tensor<16x3x65xf32>, tensor<16x3x65xi64>)
    %expanded_335 = tensor.expand_shape %627#0 [[0], [1], [2, 3]] output_shape [16, 3, 65, 1] : tensor<16x3x65xf32> into tensor<16x3x65x1xf32>
    %628 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_334, %expanded_335 : tensor<16x3x65x65xf32>, tensor<16x3x65x1xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %629 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%628 : tensor<16x3x65x65xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.exp %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %630 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%629 : tensor<16x3x65x65xf32>) outs(%45 : tensor<16x3x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x1xf32>
    %631 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%629, %630 : tensor<16x3x65x65xf32>, tensor<16x3x65x1xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.divf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %632 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_334 : tensor<16x3x65x65xf32>) outs(%48 : tensor<16x3x65x65xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1540 = arith.extf %in : f32 to f64
      %1541 = arith.cmpf oeq, %1540, %cst_3 : f64
      linalg.yield %1541 : i1
    } -> tensor<16x3x65x65xi1>
    %633 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%632 : tensor<16x3x65x65xi1>) outs(%51 : tensor<16x3x65x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1540 = arith.andi %in, %out : i1
      linalg.yield %1540 : i1
    } -> tensor<16x3x65x1xi1>
    %634 = linalg.generic {indexing_maps = [#map10, #map11, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%633, %cst_2, %631 : tensor<16x3x65x1xi1>, tensor<f32>, tensor<16x3x65x65xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: i1, %in_778: f32, %in_779: f32, %out: f32):
      %1540 = arith.select %in, %in_778, %in_779 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %collapsed_336 = tensor.collapse_shape %634 [[0, 1], [2], [3]] : tensor<16x3x65x65xf32> into tensor<48x65x65xf32>
    %collapsed_337 = tensor.collapse_shape %extracted_slice_328 [[0, 1, 2], [3], [4]] : tensor<1x16x3x65x16xf32> into tensor<48x65x16xf32>
    %635 = linalg.batch_matmul ins(%collapsed_336, %collapsed_337 : tensor<48x65x65xf32>, tensor<48x65x16xf32>) outs(%55 : tensor<48x65x16xf32>) -> tensor<48x65x16xf32>
    %expanded_338 = tensor.expand_shape %635 [[0, 1], [2], [3]] output_shape [16, 3, 65, 16] : tensor<48x65x16xf32> into tensor<16x3x65x16xf32>
    %transposed_339 = linalg.transpose ins(%expanded_338 : tensor<16x3x65x16xf32>) outs(%57 : tensor<16x65x3x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_340 = tensor.collapse_shape %transposed_339 [[0, 1], [2, 3]] : tensor<16x65x3x16xf32> into tensor<1040x48xf32>
    %transposed_341 = linalg.transpose ins(%arg128 : tensor<48x48xf32>) outs(%58 : tensor<48x48xf32>) permutation = [1, 0] 
    %636 = linalg.matmul ins(%collapsed_340, %transposed_341 : tensor<1040x48xf32>, tensor<48x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %637 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg129 : tensor<48xf32>) outs(%59 : tensor<1040x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1040x48xf32>
    %638 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%636, %637 : tensor<1040x48xf32>, tensor<1040x48xf32>) outs(%59 : tensor<1040x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<1040x48xf32>
    %expanded_342 = tensor.expand_shape %638 [[0, 1], [2]] output_shape [16, 65, 48] : tensor<1040x48xf32> into tensor<16x65x48xf32>
    %639 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%607, %expanded_342 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %640 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%639 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %641 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%640 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %collapsed_343 = tensor.collapse_shape %641 [[0], [1, 2]] : tensor<16x65x1xf32> into tensor<16x65xf32>
    %642 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_343 : tensor<16x65xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x65x48xf32>
    %643 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%639, %642 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %644 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%643, %643 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %645 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%644 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %646 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%645 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %647 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%646 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.truncf %cst_6 : f64 to f32
      %1541 = arith.addf %in, %1540 : f32
      linalg.yield %1541 : f32
    } -> tensor<16x65x1xf32>
    %648 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%647 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.rsqrt %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %collapsed_344 = tensor.collapse_shape %648 [[0], [1, 2]] : tensor<16x65x1xf32> into tensor<16x65xf32>
    %649 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_344 : tensor<16x65xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x65x48xf32>
    %650 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%643, %649 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %651 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%650, %arg130 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %652 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%651, %arg131 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %collapsed_345 = tensor.collapse_shape %652 [[0, 1], [2]] : tensor<16x65x48xf32> into tensor<1040x48xf32>
    %transposed_346 = linalg.transpose ins(%arg132 : tensor<192x48xf32>) outs(%78 : tensor<48x192xf32>) permutation = [1, 0] 
    %653 = linalg.matmul ins(%collapsed_345, %transposed_346 : tensor<1040x48xf32>, tensor<48x192xf32>) outs(%80 : tensor<1040x192xf32>) -> tensor<1040x192xf32>
    %654 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg133 : tensor<192xf32>) outs(%79 : tensor<1040x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1040x192xf32>
    %655 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%653, %654 : tensor<1040x192xf32>, tensor<1040x192xf32>) outs(%79 : tensor<1040x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<1040x192xf32>
    %expanded_347 = tensor.expand_shape %655 [[0, 1], [2]] output_shape [16, 65, 192] : tensor<1040x192xf32> into tensor<16x65x192xf32>
    %656 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_347 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %657 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_347 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.truncf %cst_5 : f64 to f32
      %1541 = arith.mulf %in, %1540 : f32
      linalg.yield %1541 : f32
    } -> tensor<16x65x192xf32>
    %658 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%657 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.erf %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %659 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%658 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %cst_9 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %660 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%656, %659 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %collapsed_348 = tensor.collapse_shape %660 [[0, 1], [2]] : tensor<16x65x192xf32> into tensor<1040x192xf32>
    %transposed_349 = linalg.transpose ins(%arg134 : tensor<48x192xf32>) outs(%90 : tensor<192x48xf32>) permutation = [1, 0] 
    %661 = linalg.matmul ins(%collapsed_348, %transposed_349 : tensor<1040x192xf32>, tensor<192x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %662 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg135 : tensor<48xf32>) outs(%59 : tensor<1040x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1040x48xf32>
    %663 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%661, %662 : tensor<1040x48xf32>, tensor<1040x48xf32>) outs(%59 : tensor<1040x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<1040x48xf32>
    %expanded_350 = tensor.expand_shape %663 [[0, 1], [2]] output_shape [16, 65, 48] : tensor<1040x48xf32> into tensor<16x65x48xf32>
    %664 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%639, %expanded_350 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %665 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%664 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %666 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%665 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %collapsed_351 = tensor.collapse_shape %666 [[0], [1, 2]] : tensor<16x65x1xf32> into tensor<16x65xf32>
    %667 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_351 : tensor<16x65xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x65x48xf32>
    %668 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%664, %667 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %669 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%668, %668 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %670 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%669 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %671 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%670 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %672 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%671 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.truncf %cst_6 : f64 to f32
      %1541 = arith.addf %in, %1540 : f32
      linalg.yield %1541 : f32
    } -> tensor<16x65x1xf32>
    %673 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%672 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.rsqrt %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %collapsed_352 = tensor.collapse_shape %673 [[0], [1, 2]] : tensor<16x65x1xf32> into tensor<16x65xf32>
    %674 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_352 : tensor<16x65xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x65x48xf32>
    %675 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%668, %674 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %676 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%675, %arg136 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %677 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%676, %arg137 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %collapsed_353 = tensor.collapse_shape %677 [[0, 1], [2]] : tensor<16x65x48xf32> into tensor<1040x48xf32>
    %transposed_354 = linalg.transpose ins(%arg138 : tensor<144x48xf32>) outs(%22 : tensor<48x144xf32>) permutation = [1, 0] 
    %678 = linalg.matmul ins(%collapsed_353, %transposed_354 : tensor<1040x48xf32>, tensor<48x144xf32>) outs(%24 : tensor<1040x144xf32>) -> tensor<1040x144xf32>
    %679 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg139 : tensor<144xf32>) outs(%23 : tensor<1040x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1040x144xf32>
    %680 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%678, %679 : tensor<1040x144xf32>, tensor<1040x144xf32>) outs(%23 : tensor<1040x144xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<1040x144xf32>
    %expanded_355 = tensor.expand_shape %680 [[0, 1], [2, 3, 4]] output_shape [16, 65, 3, 3, 16] : tensor<1040x144xf32> into tensor<16x65x3x3x16xf32>
    %transposed_356 = linalg.transpose ins(%expanded_355 : tensor<16x65x3x3x16xf32>) outs(%28 : tensor<3x16x3x65x16xf32>) permutation = [2, 0, 3, 1, 4] 
    %extracted_slice_357 = tensor.extract_slice %transposed_356[0, 0, 0, 0, 0] [1, 16, 3, 65, 16] [1, 1, 1, 1, 1] : tensor<3x16x3x65x16xf32> to tensor<1x16x3x65x16xf32>
    %extracted_slice_358 = tensor.extract_slice %transposed_356[1, 0, 0, 0, 0] [1, 16, 3, 65, 16] [1, 1, 1, 1, 1] : tensor<3x16x3x65x16xf32> to tensor<1x16x3x65x16xf32>
    %extracted_slice_359 = tensor.extract_slice %transposed_356[2, 0, 0, 0, 0] [1, 16, 3, 65, 16] [1, 1, 1, 1, 1] : tensor<3x16x3x65x16xf32> to tensor<1x16x3x65x16xf32>
    %collapsed_360 = tensor.collapse_shape %extracted_slice_357 [[0, 1], [2], [3], [4]] : tensor<1x16x3x65x16xf32> into tensor<16x3x65x16xf32>
    %collapsed_361 = tensor.collapse_shape %extracted_slice_358 [[0, 1], [2], [3], [4]] : tensor<1x16x3x65x16xf32> into tensor<16x3x65x16xf32>
    %681 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_360 : tensor<16x3x65x16xf32>) outs(%29 : tensor<16x3x65x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x16xf32>
    %transposed_362 = linalg.transpose ins(%collapsed_361 : tensor<16x3x65x16xf32>) outs(%31 : tensor<16x3x16x65xf32>) permutation = [0, 1, 3, 2] 
    %682 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_362 : tensor<16x3x16x65xf32>) outs(%31 : tensor<16x3x16x65xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x16x65xf32>
    %collapsed_363 = tensor.collapse_shape %681 [[0, 1], [2], [3]] : tensor<16x3x65x16xf32> into tensor<48x65x16xf32>
    %collapsed_364 = tensor.collapse_shape %682 [[0, 1], [2], [3]] : tensor<16x3x16x65xf32> into tensor<48x16x65xf32>
    %683 = linalg.batch_matmul ins(%collapsed_363, %collapsed_364 : tensor<48x65x16xf32>, tensor<48x16x65xf32>) outs(%34 : tensor<48x65x65xf32>) -> tensor<48x65x65xf32>
    %expanded_365 = tensor.expand_shape %683 [[0, 1], [2], [3]] output_shape [16, 3, 65, 65] : tensor<48x65x65xf32> into tensor<16x3x65x65xf32>
    %684:2 = linalg.generic {indexing_maps = [#map8, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_365 : tensor<16x3x65x65xf32>) outs(%39, %37 : tensor<16x3x65xf32>, tensor<16x3x65xi64>) {
    ^bb0(%in: f32, %out: f32, %out_778: i64):
      %1540 = linalg.index 3 : index
      %1541 = arith.index_cast %1540 : index to i64
      %1542 = arith.maximumf %in, %out : f32
      %1543 = arith.cmpf ogt, %in, %out : f32
      %1544 = arith.select %1543, %1541, %out_778 : i64
      linalg.yield %1542, %1544 : f32, i64
    } -> (tensor<16x3x65xf32>, tensor<16x3x65xi64>)
    %expanded_366 = tensor.expand_shape %684#0 [[0], [1], [2, 3]] output_shape [16, 3, 65, 1] : tensor<16x3x65xf32> into tensor<16x3x65x1xf32>
    %685 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_365, %expanded_366 : tensor<16x3x65x65xf32>, tensor<16x3x65x1xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %686 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%685 : tensor<16x3x65x65xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.exp %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %687 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%686 : tensor<16x3x65x65xf32>) outs(%45 : tensor<16x3x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x1xf32>
    %688 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%686, %687 : tensor<16x3x65x65xf32>, tensor<16x3x65x1xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.divf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %689 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_365 : tensor<16x3x65x65xf32>) outs(%48 : tensor<16x3x65x65xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1540 = arith.extf %in : f32 to f64
      %1541 = arith.cmpf oeq, %1540, %cst_3 : f64
      linalg.yield %1541 : i1
    } -> tensor<16x3x65x65xi1>
    %690 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%689 : tensor<16x3x65x65xi1>) outs(%51 : tensor<16x3x65x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %1540 = arith.andi %in, %out : i1
      linalg.yield %1540 : i1
    } -> tensor<16x3x65x1xi1>
    %691 = linalg.generic {indexing_maps = [#map10, #map11, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%690, %cst_2, %688 : tensor<16x3x65x1xi1>, tensor<f32>, tensor<16x3x65x65xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: i1, %in_778: f32, %in_779: f32, %out: f32):
      %1540 = arith.select %in, %in_778, %in_779 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %collapsed_367 = tensor.collapse_shape %691 [[0, 1], [2], [3]] : tensor<16x3x65x65xf32> into tensor<48x65x65xf32>
    %collapsed_368 = tensor.collapse_shape %extracted_slice_359 [[0, 1, 2], [3], [4]] : tensor<1x16x3x65x16xf32> into tensor<48x65x16xf32>
    %692 = linalg.batch_matmul ins(%collapsed_367, %collapsed_368 : tensor<48x65x65xf32>, tensor<48x65x16xf32>) outs(%55 : tensor<48x65x16xf32>) -> tensor<48x65x16xf32>
    %expanded_369 = tensor.expand_shape %692 [[0, 1], [2], [3]] output_shape [16, 3, 65, 16] : tensor<48x65x16xf32> into tensor<16x3x65x16xf32>
    %transposed_370 = linalg.transpose ins(%expanded_369 : tensor<16x3x65x16xf32>) outs(%57 : tensor<16x65x3x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_371 = tensor.collapse_shape %transposed_370 [[0, 1], [2, 3]] : tensor<16x65x3x16xf32> into tensor<1040x48xf32>
    %transposed_372 = linalg.transpose ins(%arg140 : tensor<48x48xf32>) outs(%58 : tensor<48x48xf32>) permutation = [1, 0] 
    %693 = linalg.matmul ins(%collapsed_371, %transposed_372 : tensor<1040x48xf32>, tensor<48x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %694 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg141 : tensor<48xf32>) outs(%59 : tensor<1040x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1040x48xf32>
    %695 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%693, %694 : tensor<1040x48xf32>, tensor<1040x48xf32>) outs(%59 : tensor<1040x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<1040x48xf32>
    %expanded_373 = tensor.expand_shape %695 [[0, 1], [2]] output_shape [16, 65, 48] : tensor<1040x48xf32> into tensor<16x65x48xf32>
    %696 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%664, %expanded_373 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %697 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%696 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %698 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%697 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %collapsed_374 = tensor.collapse_shape %698 [[0], [1, 2]] : tensor<16x65x1xf32> into tensor<16x65xf32>
    %699 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_374 : tensor<16x65xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x65x48xf32>
    %700 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%696, %699 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %701 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%700, %700 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %702 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%701 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %703 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%702 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %704 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%703 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.truncf %cst_6 : f64 to f32
      %1541 = arith.addf %in, %1540 : f32
      linalg.yield %1541 : f32
    } -> tensor<16x65x1xf32>
    %705 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%704 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.rsqrt %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %collapsed_375 = tensor.collapse_shape %705 [[0], [1, 2]] : tensor<16x65x1xf32> into tensor<16x65xf32>
    %706 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_375 : tensor<16x65xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x65x48xf32>
    %707 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%700, %706 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %708 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%707, %arg142 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %709 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%708, %arg143 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %collapsed_376 = tensor.collapse_shape %709 [[0, 1], [2]] : tensor<16x65x48xf32> into tensor<1040x48xf32>
    %transposed_377 = linalg.transpose ins(%arg144 : tensor<192x48xf32>) outs(%78 : tensor<48x192xf32>) permutation = [1, 0] 
    %710 = linalg.matmul ins(%collapsed_376, %transposed_377 : tensor<1040x48xf32>, tensor<48x192xf32>) outs(%80 : tensor<1040x192xf32>) -> tensor<1040x192xf32>
    %711 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg145 : tensor<192xf32>) outs(%79 : tensor<1040x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1040x192xf32>
    %712 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%710, %711 : tensor<1040x192xf32>, tensor<1040x192xf32>) outs(%79 : tensor<1040x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<1040x192xf32>
    %expanded_378 = tensor.expand_shape %712 [[0, 1], [2]] output_shape [16, 65, 192] : tensor<1040x192xf32> into tensor<16x65x192xf32>
    %713 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_378 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %714 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_378 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.truncf %cst_5 : f64 to f32
      %1541 = arith.mulf %in, %1540 : f32
      linalg.yield %1541 : f32
    } -> tensor<16x65x192xf32>
    %715 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%714 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.erf %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %716 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%715 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %cst_9 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %717 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%713, %716 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %collapsed_379 = tensor.collapse_shape %717 [[0, 1], [2]] : tensor<16x65x192xf32> into tensor<1040x192xf32>
    %transposed_380 = linalg.transpose ins(%arg146 : tensor<48x192xf32>) outs(%90 : tensor<192x48xf32>) permutation = [1, 0] 
    %718 = linalg.matmul ins(%collapsed_379, %transposed_380 : tensor<1040x192xf32>, tensor<192x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %719 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg147 : tensor<48xf32>) outs(%59 : tensor<1040x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1040x48xf32>
    %720 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%718, %719 : tensor<1040x48xf32>, tensor<1040x48xf32>) outs(%59 : tensor<1040x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<1040x48xf32>
    %expanded_381 = tensor.expand_shape %720 [[0, 1], [2]] output_shape [16, 65, 48] : tensor<1040x48xf32> into tensor<16x65x48xf32>
    %721 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%696, %expanded_381 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %722 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%721 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %723 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%722 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %collapsed_382 = tensor.collapse_shape %723 [[0], [1, 2]] : tensor<16x65x1xf32> into tensor<16x65xf32>
    %724 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_382 : tensor<16x65xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x65x48xf32>
    %725 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%721, %724 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %726 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%725, %725 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %727 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%726 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %728 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%727 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %729 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%728 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.truncf %cst_6 : f64 to f32
      %1541 = arith.addf %in, %1540 : f32
      linalg.yield %1541 : f32
    } -> tensor<16x65x1xf32>
    %730 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%729 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.rsqrt %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %collapsed_383 = tensor.collapse_shape %730 [[0], [1, 2]] : tensor<16x65x1xf32> into tensor<16x65xf32>
    %731 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_383 : tensor<16x65xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x65x48xf32>
    %732 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%725, %731 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %733 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%732, %arg148 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %734 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%733, %arg149 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %extracted_slice_384 = tensor.extract_slice %734[0, 0, 0] [16, 1, 48] [1, 1, 1] : tensor<16x65x48xf32> to tensor<16x1x48xf32>
    %collapsed_385 = tensor.collapse_shape %extracted_slice_384 [[0, 1], [2]] : tensor<16x1x48xf32> into tensor<16x48xf32>
    %735 = tensor.empty() : tensor<48x100xf32>
    %transposed_386 = linalg.transpose ins(%arg150 : tensor<100x48xf32>) outs(%735 : tensor<48x100xf32>) permutation = [1, 0] 
    %736 = tensor.empty() : tensor<16x100xf32>
    %737 = linalg.fill ins(%cst : f32) outs(%736 : tensor<16x100xf32>) -> tensor<16x100xf32>
    %738 = linalg.matmul ins(%collapsed_385, %transposed_386 : tensor<16x48xf32>, tensor<48x100xf32>) outs(%737 : tensor<16x100xf32>) -> tensor<16x100xf32>
    %739 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg151 : tensor<100xf32>) outs(%736 : tensor<16x100xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x100xf32>
    %740 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%738, %739 : tensor<16x100xf32>, tensor<16x100xf32>) outs(%736 : tensor<16x100xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x100xf32>
    %741 = tensor.empty() : tensor<16x48xf32>
    %742 = linalg.fill ins(%cst : f32) outs(%741 : tensor<16x48xf32>) -> tensor<16x48xf32>
    %743 = linalg.matmul ins(%arg153, %arg150 : tensor<16x100xf32>, tensor<100x48xf32>) outs(%742 : tensor<16x48xf32>) -> tensor<16x48xf32>
    %744 = tensor.empty() : tensor<100x16xf32>
    %transposed_387 = linalg.transpose ins(%arg153 : tensor<16x100xf32>) outs(%744 : tensor<100x16xf32>) permutation = [1, 0] 
    %745 = tensor.empty() : tensor<100x48xf32>
    %746 = linalg.fill ins(%cst : f32) outs(%745 : tensor<100x48xf32>) -> tensor<100x48xf32>
    %747 = linalg.matmul ins(%transposed_387, %collapsed_385 : tensor<100x16xf32>, tensor<16x48xf32>) outs(%746 : tensor<100x48xf32>) -> tensor<100x48xf32>
    %748 = tensor.empty() : tensor<1x100xf32>
    %749 = linalg.fill ins(%cst : f32) outs(%748 : tensor<1x100xf32>) -> tensor<1x100xf32>
    %750 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["reduction", "parallel"]} ins(%arg153 : tensor<16x100xf32>) outs(%749 : tensor<1x100xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<1x100xf32>
    %collapsed_388 = tensor.collapse_shape %750 [[0, 1]] : tensor<1x100xf32> into tensor<100xf32>
    %expanded_389 = tensor.expand_shape %743 [[0], [1, 2]] output_shape [16, 1, 48] : tensor<16x48xf32> into tensor<16x1x48xf32>
    %inserted_slice = tensor.insert_slice %expanded_389 into %cst_1[0, 0, 0] [16, 1, 48] [1, 1, 1] : tensor<16x1x48xf32> into tensor<16x65x48xf32>
    %751 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%721, %723 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %752 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%751, %730 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %753 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%inserted_slice, %arg148 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %754 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%753 : tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %755 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%753 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %756 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%753, %752 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %757 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%756 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %758 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%752, %757 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %759 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%754, %755 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %760 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%759, %758 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %761 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%730 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %762 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%761, %760 : tensor<16x65x1xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %763 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%inserted_slice, %752 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %764 = tensor.empty() : tensor<48xf32>
    %765 = linalg.fill ins(%cst : f32) outs(%764 : tensor<48xf32>) -> tensor<48xf32>
    %766 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%763 : tensor<16x65x48xf32>) outs(%765 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<48xf32>
    %767 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%inserted_slice : tensor<16x65x48xf32>) outs(%765 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<48xf32>
    %collapsed_390 = tensor.collapse_shape %762 [[0, 1], [2]] : tensor<16x65x48xf32> into tensor<1040x48xf32>
    %768 = linalg.matmul ins(%collapsed_390, %arg146 : tensor<1040x48xf32>, tensor<48x192xf32>) outs(%80 : tensor<1040x192xf32>) -> tensor<1040x192xf32>
    %769 = tensor.empty() : tensor<48x1040xf32>
    %transposed_391 = linalg.transpose ins(%collapsed_390 : tensor<1040x48xf32>) outs(%769 : tensor<48x1040xf32>) permutation = [1, 0] 
    %770 = linalg.fill ins(%cst : f32) outs(%78 : tensor<48x192xf32>) -> tensor<48x192xf32>
    %771 = linalg.matmul ins(%transposed_391, %collapsed_379 : tensor<48x1040xf32>, tensor<1040x192xf32>) outs(%770 : tensor<48x192xf32>) -> tensor<48x192xf32>
    %772 = tensor.empty() : tensor<1x48xf32>
    %773 = linalg.fill ins(%cst : f32) outs(%772 : tensor<1x48xf32>) -> tensor<1x48xf32>
    %774 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["reduction", "parallel"]} ins(%collapsed_390 : tensor<1040x48xf32>) outs(%773 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<1x48xf32>
    %collapsed_392 = tensor.collapse_shape %774 [[0, 1]] : tensor<1x48xf32> into tensor<48xf32>
    %expanded_393 = tensor.expand_shape %768 [[0, 1], [2]] output_shape [16, 65, 192] : tensor<1040x192xf32> into tensor<16x65x192xf32>
    %775 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%716 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %776 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_378, %expanded_378 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %777 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%776 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_10 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %778 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%777 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.exp %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %779 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%778 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.truncf %cst_4 : f64 to f32
      %1541 = arith.mulf %in, %1540 : f32
      linalg.yield %1541 : f32
    } -> tensor<16x65x192xf32>
    %780 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_378, %779 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %781 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%775, %780 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %782 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_393, %781 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %collapsed_394 = tensor.collapse_shape %782 [[0, 1], [2]] : tensor<16x65x192xf32> into tensor<1040x192xf32>
    %783 = linalg.matmul ins(%collapsed_394, %arg144 : tensor<1040x192xf32>, tensor<192x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %784 = tensor.empty() : tensor<192x1040xf32>
    %transposed_395 = linalg.transpose ins(%collapsed_394 : tensor<1040x192xf32>) outs(%784 : tensor<192x1040xf32>) permutation = [1, 0] 
    %785 = linalg.fill ins(%cst : f32) outs(%90 : tensor<192x48xf32>) -> tensor<192x48xf32>
    %786 = linalg.matmul ins(%transposed_395, %collapsed_376 : tensor<192x1040xf32>, tensor<1040x48xf32>) outs(%785 : tensor<192x48xf32>) -> tensor<192x48xf32>
    %787 = tensor.empty() : tensor<1x192xf32>
    %788 = linalg.fill ins(%cst : f32) outs(%787 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %789 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["reduction", "parallel"]} ins(%collapsed_394 : tensor<1040x192xf32>) outs(%788 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<1x192xf32>
    %collapsed_396 = tensor.collapse_shape %789 [[0, 1]] : tensor<1x192xf32> into tensor<192xf32>
    %expanded_397 = tensor.expand_shape %783 [[0, 1], [2]] output_shape [16, 65, 48] : tensor<1040x48xf32> into tensor<16x65x48xf32>
    %790 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%696, %698 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %791 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%790, %705 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %792 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_397, %arg142 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %793 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%792 : tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %794 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%792 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %795 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%792, %791 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %796 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%795 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %797 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%791, %796 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %798 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%793, %794 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %799 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%798, %797 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %800 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%705 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %801 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%800, %799 : tensor<16x65x1xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %802 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_397, %791 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %803 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%802 : tensor<16x65x48xf32>) outs(%765 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<48xf32>
    %804 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_397 : tensor<16x65x48xf32>) outs(%765 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<48xf32>
    %805 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%762, %801 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %collapsed_398 = tensor.collapse_shape %805 [[0, 1], [2]] : tensor<16x65x48xf32> into tensor<1040x48xf32>
    %806 = linalg.matmul ins(%collapsed_398, %arg140 : tensor<1040x48xf32>, tensor<48x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %transposed_399 = linalg.transpose ins(%collapsed_398 : tensor<1040x48xf32>) outs(%769 : tensor<48x1040xf32>) permutation = [1, 0] 
    %807 = linalg.fill ins(%cst : f32) outs(%58 : tensor<48x48xf32>) -> tensor<48x48xf32>
    %808 = linalg.matmul ins(%transposed_399, %collapsed_371 : tensor<48x1040xf32>, tensor<1040x48xf32>) outs(%807 : tensor<48x48xf32>) -> tensor<48x48xf32>
    %809 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["reduction", "parallel"]} ins(%collapsed_398 : tensor<1040x48xf32>) outs(%773 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<1x48xf32>
    %collapsed_400 = tensor.collapse_shape %809 [[0, 1]] : tensor<1x48xf32> into tensor<48xf32>
    %expanded_401 = tensor.expand_shape %806 [[0, 1], [2, 3]] output_shape [16, 65, 3, 16] : tensor<1040x48xf32> into tensor<16x65x3x16xf32>
    %transposed_402 = linalg.transpose ins(%expanded_401 : tensor<16x65x3x16xf32>) outs(%29 : tensor<16x3x65x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_403 = tensor.collapse_shape %transposed_402 [[0, 1], [2], [3]] : tensor<16x3x65x16xf32> into tensor<48x65x16xf32>
    %transposed_404 = linalg.transpose ins(%collapsed_367 : tensor<48x65x65xf32>) outs(%33 : tensor<48x65x65xf32>) permutation = [0, 2, 1] 
    %810 = linalg.batch_matmul ins(%transposed_404, %collapsed_403 : tensor<48x65x65xf32>, tensor<48x65x16xf32>) outs(%55 : tensor<48x65x16xf32>) -> tensor<48x65x16xf32>
    %811 = tensor.empty() : tensor<48x16x65xf32>
    %transposed_405 = linalg.transpose ins(%collapsed_368 : tensor<48x65x16xf32>) outs(%811 : tensor<48x16x65xf32>) permutation = [0, 2, 1] 
    %812 = linalg.batch_matmul ins(%collapsed_403, %transposed_405 : tensor<48x65x16xf32>, tensor<48x16x65xf32>) outs(%34 : tensor<48x65x65xf32>) -> tensor<48x65x65xf32>
    %expanded_406 = tensor.expand_shape %812 [[0, 1], [2], [3]] output_shape [16, 3, 65, 65] : tensor<48x65x65xf32> into tensor<16x3x65x65xf32>
    %813 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_406, %691 : tensor<16x3x65x65xf32>, tensor<16x3x65x65xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %814 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%813 : tensor<16x3x65x65xf32>) outs(%45 : tensor<16x3x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x1xf32>
    %815 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%691, %814 : tensor<16x3x65x65xf32>, tensor<16x3x65x1xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %816 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%813, %815 : tensor<16x3x65x65xf32>, tensor<16x3x65x65xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %collapsed_407 = tensor.collapse_shape %816 [[0, 1], [2], [3]] : tensor<16x3x65x65xf32> into tensor<48x65x65xf32>
    %transposed_408 = linalg.transpose ins(%collapsed_363 : tensor<48x65x16xf32>) outs(%811 : tensor<48x16x65xf32>) permutation = [0, 2, 1] 
    %817 = linalg.fill ins(%cst : f32) outs(%811 : tensor<48x16x65xf32>) -> tensor<48x16x65xf32>
    %818 = linalg.batch_matmul ins(%transposed_408, %collapsed_407 : tensor<48x16x65xf32>, tensor<48x65x65xf32>) outs(%817 : tensor<48x16x65xf32>) -> tensor<48x16x65xf32>
    %transposed_409 = linalg.transpose ins(%collapsed_364 : tensor<48x16x65xf32>) outs(%54 : tensor<48x65x16xf32>) permutation = [0, 2, 1] 
    %819 = linalg.batch_matmul ins(%collapsed_407, %transposed_409 : tensor<48x65x65xf32>, tensor<48x65x16xf32>) outs(%55 : tensor<48x65x16xf32>) -> tensor<48x65x16xf32>
    %expanded_410 = tensor.expand_shape %818 [[0, 1], [2], [3]] output_shape [16, 3, 16, 65] : tensor<48x16x65xf32> into tensor<16x3x16x65xf32>
    %expanded_411 = tensor.expand_shape %819 [[0, 1], [2], [3]] output_shape [16, 3, 65, 16] : tensor<48x65x16xf32> into tensor<16x3x65x16xf32>
    %820 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_410 : tensor<16x3x16x65xf32>) outs(%31 : tensor<16x3x16x65xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x16x65xf32>
    %transposed_412 = linalg.transpose ins(%820 : tensor<16x3x16x65xf32>) outs(%29 : tensor<16x3x65x16xf32>) permutation = [0, 1, 3, 2] 
    %821 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_411 : tensor<16x3x65x16xf32>) outs(%29 : tensor<16x3x65x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x16xf32>
    %expanded_413 = tensor.expand_shape %821 [[0, 1], [2], [3], [4]] output_shape [1, 16, 3, 65, 16] : tensor<16x3x65x16xf32> into tensor<1x16x3x65x16xf32>
    %expanded_414 = tensor.expand_shape %transposed_412 [[0, 1], [2], [3], [4]] output_shape [1, 16, 3, 65, 16] : tensor<16x3x65x16xf32> into tensor<1x16x3x65x16xf32>
    %expanded_415 = tensor.expand_shape %810 [[0, 1, 2], [3], [4]] output_shape [1, 16, 3, 65, 16] : tensor<48x65x16xf32> into tensor<1x16x3x65x16xf32>
    %concat_416 = tensor.concat dim(0) %expanded_413, %expanded_414, %expanded_415 : (tensor<1x16x3x65x16xf32>, tensor<1x16x3x65x16xf32>, tensor<1x16x3x65x16xf32>) -> tensor<3x16x3x65x16xf32>
    %822 = tensor.empty() : tensor<16x65x3x3x16xf32>
    %transposed_417 = linalg.transpose ins(%concat_416 : tensor<3x16x3x65x16xf32>) outs(%822 : tensor<16x65x3x3x16xf32>) permutation = [1, 3, 0, 2, 4] 
    %collapsed_418 = tensor.collapse_shape %transposed_417 [[0, 1], [2, 3, 4]] : tensor<16x65x3x3x16xf32> into tensor<1040x144xf32>
    %823 = linalg.matmul ins(%collapsed_418, %arg138 : tensor<1040x144xf32>, tensor<144x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %824 = tensor.empty() : tensor<144x1040xf32>
    %transposed_419 = linalg.transpose ins(%collapsed_418 : tensor<1040x144xf32>) outs(%824 : tensor<144x1040xf32>) permutation = [1, 0] 
    %825 = tensor.empty() : tensor<144x48xf32>
    %826 = linalg.fill ins(%cst : f32) outs(%825 : tensor<144x48xf32>) -> tensor<144x48xf32>
    %827 = linalg.matmul ins(%transposed_419, %collapsed_353 : tensor<144x1040xf32>, tensor<1040x48xf32>) outs(%826 : tensor<144x48xf32>) -> tensor<144x48xf32>
    %828 = tensor.empty() : tensor<1x144xf32>
    %829 = linalg.fill ins(%cst : f32) outs(%828 : tensor<1x144xf32>) -> tensor<1x144xf32>
    %830 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["reduction", "parallel"]} ins(%collapsed_418 : tensor<1040x144xf32>) outs(%829 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<1x144xf32>
    %collapsed_420 = tensor.collapse_shape %830 [[0, 1]] : tensor<1x144xf32> into tensor<144xf32>
    %expanded_421 = tensor.expand_shape %823 [[0, 1], [2]] output_shape [16, 65, 48] : tensor<1040x48xf32> into tensor<16x65x48xf32>
    %831 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%664, %666 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %832 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%831, %673 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %833 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_421, %arg136 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %834 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%833 : tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %835 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%833 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %836 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%833, %832 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %837 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%836 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %838 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%832, %837 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %839 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%834, %835 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %840 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%839, %838 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %841 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%673 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %842 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%841, %840 : tensor<16x65x1xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %843 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_421, %832 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %844 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%843 : tensor<16x65x48xf32>) outs(%765 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<48xf32>
    %845 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_421 : tensor<16x65x48xf32>) outs(%765 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<48xf32>
    %846 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%805, %842 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %collapsed_422 = tensor.collapse_shape %846 [[0, 1], [2]] : tensor<16x65x48xf32> into tensor<1040x48xf32>
    %847 = linalg.matmul ins(%collapsed_422, %arg134 : tensor<1040x48xf32>, tensor<48x192xf32>) outs(%80 : tensor<1040x192xf32>) -> tensor<1040x192xf32>
    %transposed_423 = linalg.transpose ins(%collapsed_422 : tensor<1040x48xf32>) outs(%769 : tensor<48x1040xf32>) permutation = [1, 0] 
    %848 = linalg.matmul ins(%transposed_423, %collapsed_348 : tensor<48x1040xf32>, tensor<1040x192xf32>) outs(%770 : tensor<48x192xf32>) -> tensor<48x192xf32>
    %849 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["reduction", "parallel"]} ins(%collapsed_422 : tensor<1040x48xf32>) outs(%773 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<1x48xf32>
    %collapsed_424 = tensor.collapse_shape %849 [[0, 1]] : tensor<1x48xf32> into tensor<48xf32>
    %expanded_425 = tensor.expand_shape %847 [[0, 1], [2]] output_shape [16, 65, 192] : tensor<1040x192xf32> into tensor<16x65x192xf32>
    %850 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%659 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %851 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_347, %expanded_347 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %852 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%851 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_10 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %853 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%852 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.exp %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %854 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%853 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.truncf %cst_4 : f64 to f32
      %1541 = arith.mulf %in, %1540 : f32
      linalg.yield %1541 : f32
    } -> tensor<16x65x192xf32>
    %855 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_347, %854 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %856 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%850, %855 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %857 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_425, %856 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %collapsed_426 = tensor.collapse_shape %857 [[0, 1], [2]] : tensor<16x65x192xf32> into tensor<1040x192xf32>
    %858 = linalg.matmul ins(%collapsed_426, %arg132 : tensor<1040x192xf32>, tensor<192x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %transposed_427 = linalg.transpose ins(%collapsed_426 : tensor<1040x192xf32>) outs(%784 : tensor<192x1040xf32>) permutation = [1, 0] 
    %859 = linalg.matmul ins(%transposed_427, %collapsed_345 : tensor<192x1040xf32>, tensor<1040x48xf32>) outs(%785 : tensor<192x48xf32>) -> tensor<192x48xf32>
    %860 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["reduction", "parallel"]} ins(%collapsed_426 : tensor<1040x192xf32>) outs(%788 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<1x192xf32>
    %collapsed_428 = tensor.collapse_shape %860 [[0, 1]] : tensor<1x192xf32> into tensor<192xf32>
    %expanded_429 = tensor.expand_shape %858 [[0, 1], [2]] output_shape [16, 65, 48] : tensor<1040x48xf32> into tensor<16x65x48xf32>
    %861 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%639, %641 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %862 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%861, %648 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %863 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_429, %arg130 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %864 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%863 : tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %865 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%863 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %866 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%863, %862 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %867 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%866 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %868 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%862, %867 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %869 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%864, %865 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %870 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%869, %868 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %871 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%648 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %872 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%871, %870 : tensor<16x65x1xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %873 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_429, %862 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %874 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%873 : tensor<16x65x48xf32>) outs(%765 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<48xf32>
    %875 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_429 : tensor<16x65x48xf32>) outs(%765 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<48xf32>
    %876 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%846, %872 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %collapsed_430 = tensor.collapse_shape %876 [[0, 1], [2]] : tensor<16x65x48xf32> into tensor<1040x48xf32>
    %877 = linalg.matmul ins(%collapsed_430, %arg128 : tensor<1040x48xf32>, tensor<48x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %transposed_431 = linalg.transpose ins(%collapsed_430 : tensor<1040x48xf32>) outs(%769 : tensor<48x1040xf32>) permutation = [1, 0] 
    %878 = linalg.matmul ins(%transposed_431, %collapsed_340 : tensor<48x1040xf32>, tensor<1040x48xf32>) outs(%807 : tensor<48x48xf32>) -> tensor<48x48xf32>
    %879 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["reduction", "parallel"]} ins(%collapsed_430 : tensor<1040x48xf32>) outs(%773 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<1x48xf32>
    %collapsed_432 = tensor.collapse_shape %879 [[0, 1]] : tensor<1x48xf32> into tensor<48xf32>
    %expanded_433 = tensor.expand_shape %877 [[0, 1], [2, 3]] output_shape [16, 65, 3, 16] : tensor<1040x48xf32> into tensor<16x65x3x16xf32>
    %transposed_434 = linalg.transpose ins(%expanded_433 : tensor<16x65x3x16xf32>) outs(%29 : tensor<16x3x65x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_435 = tensor.collapse_shape %transposed_434 [[0, 1], [2], [3]] : tensor<16x3x65x16xf32> into tensor<48x65x16xf32>
    %transposed_436 = linalg.transpose ins(%collapsed_336 : tensor<48x65x65xf32>) outs(%33 : tensor<48x65x65xf32>) permutation = [0, 2, 1] 
    %880 = linalg.batch_matmul ins(%transposed_436, %collapsed_435 : tensor<48x65x65xf32>, tensor<48x65x16xf32>) outs(%55 : tensor<48x65x16xf32>) -> tensor<48x65x16xf32>
    %transposed_437 = linalg.transpose ins(%collapsed_337 : tensor<48x65x16xf32>) outs(%811 : tensor<48x16x65xf32>) permutation = [0, 2, 1] 
    %881 = linalg.batch_matmul ins(%collapsed_435, %transposed_437 : tensor<48x65x16xf32>, tensor<48x16x65xf32>) outs(%34 : tensor<48x65x65xf32>) -> tensor<48x65x65xf32>
    %expanded_438 = tensor.expand_shape %881 [[0, 1], [2], [3]] output_shape [16, 3, 65, 65] : tensor<48x65x65xf32> into tensor<16x3x65x65xf32>
    %882 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_438, %634 : tensor<16x3x65x65xf32>, tensor<16x3x65x65xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %883 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%882 : tensor<16x3x65x65xf32>) outs(%45 : tensor<16x3x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x1xf32>
    %884 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%634, %883 : tensor<16x3x65x65xf32>, tensor<16x3x65x1xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %885 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%882, %884 : tensor<16x3x65x65xf32>, tensor<16x3x65x65xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %collapsed_439 = tensor.collapse_shape %885 [[0, 1], [2], [3]] : tensor<16x3x65x65xf32> into tensor<48x65x65xf32>
    %transposed_440 = linalg.transpose ins(%collapsed_332 : tensor<48x65x16xf32>) outs(%811 : tensor<48x16x65xf32>) permutation = [0, 2, 1] 
    %886 = linalg.batch_matmul ins(%transposed_440, %collapsed_439 : tensor<48x16x65xf32>, tensor<48x65x65xf32>) outs(%817 : tensor<48x16x65xf32>) -> tensor<48x16x65xf32>
    %transposed_441 = linalg.transpose ins(%collapsed_333 : tensor<48x16x65xf32>) outs(%54 : tensor<48x65x16xf32>) permutation = [0, 2, 1] 
    %887 = linalg.batch_matmul ins(%collapsed_439, %transposed_441 : tensor<48x65x65xf32>, tensor<48x65x16xf32>) outs(%55 : tensor<48x65x16xf32>) -> tensor<48x65x16xf32>
    %expanded_442 = tensor.expand_shape %886 [[0, 1], [2], [3]] output_shape [16, 3, 16, 65] : tensor<48x16x65xf32> into tensor<16x3x16x65xf32>
    %expanded_443 = tensor.expand_shape %887 [[0, 1], [2], [3]] output_shape [16, 3, 65, 16] : tensor<48x65x16xf32> into tensor<16x3x65x16xf32>
    %888 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_442 : tensor<16x3x16x65xf32>) outs(%31 : tensor<16x3x16x65xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x16x65xf32>
    %transposed_444 = linalg.transpose ins(%888 : tensor<16x3x16x65xf32>) outs(%29 : tensor<16x3x65x16xf32>) permutation = [0, 1, 3, 2] 
    %889 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_443 : tensor<16x3x65x16xf32>) outs(%29 : tensor<16x3x65x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x16xf32>
    %expanded_445 = tensor.expand_shape %889 [[0, 1], [2], [3], [4]] output_shape [1, 16, 3, 65, 16] : tensor<16x3x65x16xf32> into tensor<1x16x3x65x16xf32>
    %expanded_446 = tensor.expand_shape %transposed_444 [[0, 1], [2], [3], [4]] output_shape [1, 16, 3, 65, 16] : tensor<16x3x65x16xf32> into tensor<1x16x3x65x16xf32>
    %expanded_447 = tensor.expand_shape %880 [[0, 1, 2], [3], [4]] output_shape [1, 16, 3, 65, 16] : tensor<48x65x16xf32> into tensor<1x16x3x65x16xf32>
    %concat_448 = tensor.concat dim(0) %expanded_445, %expanded_446, %expanded_447 : (tensor<1x16x3x65x16xf32>, tensor<1x16x3x65x16xf32>, tensor<1x16x3x65x16xf32>) -> tensor<3x16x3x65x16xf32>
    %transposed_449 = linalg.transpose ins(%concat_448 : tensor<3x16x3x65x16xf32>) outs(%822 : tensor<16x65x3x3x16xf32>) permutation = [1, 3, 0, 2, 4] 
    %collapsed_450 = tensor.collapse_shape %transposed_449 [[0, 1], [2, 3, 4]] : tensor<16x65x3x3x16xf32> into tensor<1040x144xf32>
    %890 = linalg.matmul ins(%collapsed_450, %arg126 : tensor<1040x144xf32>, tensor<144x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %transposed_451 = linalg.transpose ins(%collapsed_450 : tensor<1040x144xf32>) outs(%824 : tensor<144x1040xf32>) permutation = [1, 0] 
    %891 = linalg.matmul ins(%transposed_451, %collapsed_322 : tensor<144x1040xf32>, tensor<1040x48xf32>) outs(%826 : tensor<144x48xf32>) -> tensor<144x48xf32>
    %892 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["reduction", "parallel"]} ins(%collapsed_450 : tensor<1040x144xf32>) outs(%829 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<1x144xf32>
    %collapsed_452 = tensor.collapse_shape %892 [[0, 1]] : tensor<1x144xf32> into tensor<144xf32>
    %expanded_453 = tensor.expand_shape %890 [[0, 1], [2]] output_shape [16, 65, 48] : tensor<1040x48xf32> into tensor<16x65x48xf32>
    %893 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%607, %609 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %894 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%893, %616 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %895 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_453, %arg124 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %896 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%895 : tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %897 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%895 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %898 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%895, %894 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %899 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%898 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %900 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%894, %899 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %901 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%896, %897 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %902 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%901, %900 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %903 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%616 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %904 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%903, %902 : tensor<16x65x1xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %905 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_453, %894 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %906 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%905 : tensor<16x65x48xf32>) outs(%765 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<48xf32>
    %907 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_453 : tensor<16x65x48xf32>) outs(%765 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<48xf32>
    %908 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%876, %904 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %collapsed_454 = tensor.collapse_shape %908 [[0, 1], [2]] : tensor<16x65x48xf32> into tensor<1040x48xf32>
    %909 = linalg.matmul ins(%collapsed_454, %arg122 : tensor<1040x48xf32>, tensor<48x192xf32>) outs(%80 : tensor<1040x192xf32>) -> tensor<1040x192xf32>
    %transposed_455 = linalg.transpose ins(%collapsed_454 : tensor<1040x48xf32>) outs(%769 : tensor<48x1040xf32>) permutation = [1, 0] 
    %910 = linalg.matmul ins(%transposed_455, %collapsed_317 : tensor<48x1040xf32>, tensor<1040x192xf32>) outs(%770 : tensor<48x192xf32>) -> tensor<48x192xf32>
    %911 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["reduction", "parallel"]} ins(%collapsed_454 : tensor<1040x48xf32>) outs(%773 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<1x48xf32>
    %collapsed_456 = tensor.collapse_shape %911 [[0, 1]] : tensor<1x48xf32> into tensor<48xf32>
    %expanded_457 = tensor.expand_shape %909 [[0, 1], [2]] output_shape [16, 65, 192] : tensor<1040x192xf32> into tensor<16x65x192xf32>
    %912 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%602 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %913 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_316, %expanded_316 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %914 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%913 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_10 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %915 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%914 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.exp %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %916 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%915 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.truncf %cst_4 : f64 to f32
      %1541 = arith.mulf %in, %1540 : f32
      linalg.yield %1541 : f32
    } -> tensor<16x65x192xf32>
    %917 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_316, %916 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %918 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%912, %917 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %919 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_457, %918 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %collapsed_458 = tensor.collapse_shape %919 [[0, 1], [2]] : tensor<16x65x192xf32> into tensor<1040x192xf32>
    %920 = linalg.matmul ins(%collapsed_458, %arg120 : tensor<1040x192xf32>, tensor<192x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %transposed_459 = linalg.transpose ins(%collapsed_458 : tensor<1040x192xf32>) outs(%784 : tensor<192x1040xf32>) permutation = [1, 0] 
    %921 = linalg.matmul ins(%transposed_459, %collapsed_314 : tensor<192x1040xf32>, tensor<1040x48xf32>) outs(%785 : tensor<192x48xf32>) -> tensor<192x48xf32>
    %922 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["reduction", "parallel"]} ins(%collapsed_458 : tensor<1040x192xf32>) outs(%788 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<1x192xf32>
    %collapsed_460 = tensor.collapse_shape %922 [[0, 1]] : tensor<1x192xf32> into tensor<192xf32>
    %expanded_461 = tensor.expand_shape %920 [[0, 1], [2]] output_shape [16, 65, 48] : tensor<1040x48xf32> into tensor<16x65x48xf32>
    %923 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%582, %584 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %924 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%923, %591 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %925 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_461, %arg118 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %926 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%925 : tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %927 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%925 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %928 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%925, %924 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %929 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%928 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %930 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%924, %929 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %931 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%926, %927 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %932 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%931, %930 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %933 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%591 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %934 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%933, %932 : tensor<16x65x1xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %935 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_461, %924 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %936 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%935 : tensor<16x65x48xf32>) outs(%765 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<48xf32>
    %937 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_461 : tensor<16x65x48xf32>) outs(%765 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<48xf32>
    %938 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%908, %934 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %collapsed_462 = tensor.collapse_shape %938 [[0, 1], [2]] : tensor<16x65x48xf32> into tensor<1040x48xf32>
    %939 = linalg.matmul ins(%collapsed_462, %arg116 : tensor<1040x48xf32>, tensor<48x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %transposed_463 = linalg.transpose ins(%collapsed_462 : tensor<1040x48xf32>) outs(%769 : tensor<48x1040xf32>) permutation = [1, 0] 
    %940 = linalg.matmul ins(%transposed_463, %collapsed_309 : tensor<48x1040xf32>, tensor<1040x48xf32>) outs(%807 : tensor<48x48xf32>) -> tensor<48x48xf32>
    %941 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["reduction", "parallel"]} ins(%collapsed_462 : tensor<1040x48xf32>) outs(%773 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<1x48xf32>
    %collapsed_464 = tensor.collapse_shape %941 [[0, 1]] : tensor<1x48xf32> into tensor<48xf32>
    %expanded_465 = tensor.expand_shape %939 [[0, 1], [2, 3]] output_shape [16, 65, 3, 16] : tensor<1040x48xf32> into tensor<16x65x3x16xf32>
    %transposed_466 = linalg.transpose ins(%expanded_465 : tensor<16x65x3x16xf32>) outs(%29 : tensor<16x3x65x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_467 = tensor.collapse_shape %transposed_466 [[0, 1], [2], [3]] : tensor<16x3x65x16xf32> into tensor<48x65x16xf32>
    %transposed_468 = linalg.transpose ins(%collapsed_305 : tensor<48x65x65xf32>) outs(%33 : tensor<48x65x65xf32>) permutation = [0, 2, 1] 
    %942 = linalg.batch_matmul ins(%transposed_468, %collapsed_467 : tensor<48x65x65xf32>, tensor<48x65x16xf32>) outs(%55 : tensor<48x65x16xf32>) -> tensor<48x65x16xf32>
    %transposed_469 = linalg.transpose ins(%collapsed_306 : tensor<48x65x16xf32>) outs(%811 : tensor<48x16x65xf32>) permutation = [0, 2, 1] 
    %943 = linalg.batch_matmul ins(%collapsed_467, %transposed_469 : tensor<48x65x16xf32>, tensor<48x16x65xf32>) outs(%34 : tensor<48x65x65xf32>) -> tensor<48x65x65xf32>
    %expanded_470 = tensor.expand_shape %943 [[0, 1], [2], [3]] output_shape [16, 3, 65, 65] : tensor<48x65x65xf32> into tensor<16x3x65x65xf32>
    %944 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_470, %577 : tensor<16x3x65x65xf32>, tensor<16x3x65x65xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %945 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%944 : tensor<16x3x65x65xf32>) outs(%45 : tensor<16x3x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x1xf32>
    %946 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%577, %945 : tensor<16x3x65x65xf32>, tensor<16x3x65x1xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %947 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%944, %946 : tensor<16x3x65x65xf32>, tensor<16x3x65x65xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %collapsed_471 = tensor.collapse_shape %947 [[0, 1], [2], [3]] : tensor<16x3x65x65xf32> into tensor<48x65x65xf32>
    %transposed_472 = linalg.transpose ins(%collapsed_301 : tensor<48x65x16xf32>) outs(%811 : tensor<48x16x65xf32>) permutation = [0, 2, 1] 
    %948 = linalg.batch_matmul ins(%transposed_472, %collapsed_471 : tensor<48x16x65xf32>, tensor<48x65x65xf32>) outs(%817 : tensor<48x16x65xf32>) -> tensor<48x16x65xf32>
    %transposed_473 = linalg.transpose ins(%collapsed_302 : tensor<48x16x65xf32>) outs(%54 : tensor<48x65x16xf32>) permutation = [0, 2, 1] 
    %949 = linalg.batch_matmul ins(%collapsed_471, %transposed_473 : tensor<48x65x65xf32>, tensor<48x65x16xf32>) outs(%55 : tensor<48x65x16xf32>) -> tensor<48x65x16xf32>
    %expanded_474 = tensor.expand_shape %948 [[0, 1], [2], [3]] output_shape [16, 3, 16, 65] : tensor<48x16x65xf32> into tensor<16x3x16x65xf32>
    %expanded_475 = tensor.expand_shape %949 [[0, 1], [2], [3]] output_shape [16, 3, 65, 16] : tensor<48x65x16xf32> into tensor<16x3x65x16xf32>
    %950 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_474 : tensor<16x3x16x65xf32>) outs(%31 : tensor<16x3x16x65xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x16x65xf32>
    %transposed_476 = linalg.transpose ins(%950 : tensor<16x3x16x65xf32>) outs(%29 : tensor<16x3x65x16xf32>) permutation = [0, 1, 3, 2] 
    %951 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_475 : tensor<16x3x65x16xf32>) outs(%29 : tensor<16x3x65x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x16xf32>
    %expanded_477 = tensor.expand_shape %951 [[0, 1], [2], [3], [4]] output_shape [1, 16, 3, 65, 16] : tensor<16x3x65x16xf32> into tensor<1x16x3x65x16xf32>
    %expanded_478 = tensor.expand_shape %transposed_476 [[0, 1], [2], [3], [4]] output_shape [1, 16, 3, 65, 16] : tensor<16x3x65x16xf32> into tensor<1x16x3x65x16xf32>
    %expanded_479 = tensor.expand_shape %942 [[0, 1, 2], [3], [4]] output_shape [1, 16, 3, 65, 16] : tensor<48x65x16xf32> into tensor<1x16x3x65x16xf32>
    %concat_480 = tensor.concat dim(0) %expanded_477, %expanded_478, %expanded_479 : (tensor<1x16x3x65x16xf32>, tensor<1x16x3x65x16xf32>, tensor<1x16x3x65x16xf32>) -> tensor<3x16x3x65x16xf32>
    %transposed_481 = linalg.transpose ins(%concat_480 : tensor<3x16x3x65x16xf32>) outs(%822 : tensor<16x65x3x3x16xf32>) permutation = [1, 3, 0, 2, 4] 
    %collapsed_482 = tensor.collapse_shape %transposed_481 [[0, 1], [2, 3, 4]] : tensor<16x65x3x3x16xf32> into tensor<1040x144xf32>
    %952 = linalg.matmul ins(%collapsed_482, %arg114 : tensor<1040x144xf32>, tensor<144x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %transposed_483 = linalg.transpose ins(%collapsed_482 : tensor<1040x144xf32>) outs(%824 : tensor<144x1040xf32>) permutation = [1, 0] 
    %953 = linalg.matmul ins(%transposed_483, %collapsed_291 : tensor<144x1040xf32>, tensor<1040x48xf32>) outs(%826 : tensor<144x48xf32>) -> tensor<144x48xf32>
    %954 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["reduction", "parallel"]} ins(%collapsed_482 : tensor<1040x144xf32>) outs(%829 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<1x144xf32>
    %collapsed_484 = tensor.collapse_shape %954 [[0, 1]] : tensor<1x144xf32> into tensor<144xf32>
    %expanded_485 = tensor.expand_shape %952 [[0, 1], [2]] output_shape [16, 65, 48] : tensor<1040x48xf32> into tensor<16x65x48xf32>
    %955 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%550, %552 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %956 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%955, %559 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %957 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_485, %arg112 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %958 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%957 : tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %959 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%957 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %960 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%957, %956 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %961 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%960 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %962 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%956, %961 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %963 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%958, %959 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %964 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%963, %962 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %965 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%559 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %966 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%965, %964 : tensor<16x65x1xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %967 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_485, %956 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %968 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%967 : tensor<16x65x48xf32>) outs(%765 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<48xf32>
    %969 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_485 : tensor<16x65x48xf32>) outs(%765 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<48xf32>
    %970 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%938, %966 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %collapsed_486 = tensor.collapse_shape %970 [[0, 1], [2]] : tensor<16x65x48xf32> into tensor<1040x48xf32>
    %971 = linalg.matmul ins(%collapsed_486, %arg110 : tensor<1040x48xf32>, tensor<48x192xf32>) outs(%80 : tensor<1040x192xf32>) -> tensor<1040x192xf32>
    %transposed_487 = linalg.transpose ins(%collapsed_486 : tensor<1040x48xf32>) outs(%769 : tensor<48x1040xf32>) permutation = [1, 0] 
    %972 = linalg.matmul ins(%transposed_487, %collapsed_286 : tensor<48x1040xf32>, tensor<1040x192xf32>) outs(%770 : tensor<48x192xf32>) -> tensor<48x192xf32>
    %973 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["reduction", "parallel"]} ins(%collapsed_486 : tensor<1040x48xf32>) outs(%773 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<1x48xf32>
    %collapsed_488 = tensor.collapse_shape %973 [[0, 1]] : tensor<1x48xf32> into tensor<48xf32>
    %expanded_489 = tensor.expand_shape %971 [[0, 1], [2]] output_shape [16, 65, 192] : tensor<1040x192xf32> into tensor<16x65x192xf32>
    %974 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%545 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %975 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_285, %expanded_285 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %976 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%975 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_10 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %977 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%976 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.exp %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %978 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%977 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.truncf %cst_4 : f64 to f32
      %1541 = arith.mulf %in, %1540 : f32
      linalg.yield %1541 : f32
    } -> tensor<16x65x192xf32>
    %979 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_285, %978 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %980 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%974, %979 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %981 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_489, %980 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %collapsed_490 = tensor.collapse_shape %981 [[0, 1], [2]] : tensor<16x65x192xf32> into tensor<1040x192xf32>
    %982 = linalg.matmul ins(%collapsed_490, %arg108 : tensor<1040x192xf32>, tensor<192x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %transposed_491 = linalg.transpose ins(%collapsed_490 : tensor<1040x192xf32>) outs(%784 : tensor<192x1040xf32>) permutation = [1, 0] 
    %983 = linalg.matmul ins(%transposed_491, %collapsed_283 : tensor<192x1040xf32>, tensor<1040x48xf32>) outs(%785 : tensor<192x48xf32>) -> tensor<192x48xf32>
    %984 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["reduction", "parallel"]} ins(%collapsed_490 : tensor<1040x192xf32>) outs(%788 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<1x192xf32>
    %collapsed_492 = tensor.collapse_shape %984 [[0, 1]] : tensor<1x192xf32> into tensor<192xf32>
    %expanded_493 = tensor.expand_shape %982 [[0, 1], [2]] output_shape [16, 65, 48] : tensor<1040x48xf32> into tensor<16x65x48xf32>
    %985 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%525, %527 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %986 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%985, %534 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %987 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_493, %arg106 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %988 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%987 : tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %989 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%987 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %990 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%987, %986 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %991 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%990 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %992 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%986, %991 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %993 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%988, %989 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %994 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%993, %992 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %995 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%534 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %996 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%995, %994 : tensor<16x65x1xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %997 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_493, %986 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %998 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%997 : tensor<16x65x48xf32>) outs(%765 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<48xf32>
    %999 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_493 : tensor<16x65x48xf32>) outs(%765 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<48xf32>
    %1000 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%970, %996 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %collapsed_494 = tensor.collapse_shape %1000 [[0, 1], [2]] : tensor<16x65x48xf32> into tensor<1040x48xf32>
    %1001 = linalg.matmul ins(%collapsed_494, %arg104 : tensor<1040x48xf32>, tensor<48x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %transposed_495 = linalg.transpose ins(%collapsed_494 : tensor<1040x48xf32>) outs(%769 : tensor<48x1040xf32>) permutation = [1, 0] 
    %1002 = linalg.matmul ins(%transposed_495, %collapsed_278 : tensor<48x1040xf32>, tensor<1040x48xf32>) outs(%807 : tensor<48x48xf32>) -> tensor<48x48xf32>
    %1003 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["reduction", "parallel"]} ins(%collapsed_494 : tensor<1040x48xf32>) outs(%773 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<1x48xf32>
    %collapsed_496 = tensor.collapse_shape %1003 [[0, 1]] : tensor<1x48xf32> into tensor<48xf32>
    %expanded_497 = tensor.expand_shape %1001 [[0, 1], [2, 3]] output_shape [16, 65, 3, 16] : tensor<1040x48xf32> into tensor<16x65x3x16xf32>
    %transposed_498 = linalg.transpose ins(%expanded_497 : tensor<16x65x3x16xf32>) outs(%29 : tensor<16x3x65x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_499 = tensor.collapse_shape %transposed_498 [[0, 1], [2], [3]] : tensor<16x3x65x16xf32> into tensor<48x65x16xf32>
    %transposed_500 = linalg.transpose ins(%collapsed_274 : tensor<48x65x65xf32>) outs(%33 : tensor<48x65x65xf32>) permutation = [0, 2, 1] 
    %1004 = linalg.batch_matmul ins(%transposed_500, %collapsed_499 : tensor<48x65x65xf32>, tensor<48x65x16xf32>) outs(%55 : tensor<48x65x16xf32>) -> tensor<48x65x16xf32>
    %transposed_501 = linalg.transpose ins(%collapsed_275 : tensor<48x65x16xf32>) outs(%811 : tensor<48x16x65xf32>) permutation = [0, 2, 1] 
    %1005 = linalg.batch_matmul ins(%collapsed_499, %transposed_501 : tensor<48x65x16xf32>, tensor<48x16x65xf32>) outs(%34 : tensor<48x65x65xf32>) -> tensor<48x65x65xf32>
    %expanded_502 = tensor.expand_shape %1005 [[0, 1], [2], [3]] output_shape [16, 3, 65, 65] : tensor<48x65x65xf32> into tensor<16x3x65x65xf32>
    %1006 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_502, %520 : tensor<16x3x65x65xf32>, tensor<16x3x65x65xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %1007 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1006 : tensor<16x3x65x65xf32>) outs(%45 : tensor<16x3x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x1xf32>
    %1008 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%520, %1007 : tensor<16x3x65x65xf32>, tensor<16x3x65x1xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %1009 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1006, %1008 : tensor<16x3x65x65xf32>, tensor<16x3x65x65xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %collapsed_503 = tensor.collapse_shape %1009 [[0, 1], [2], [3]] : tensor<16x3x65x65xf32> into tensor<48x65x65xf32>
    %transposed_504 = linalg.transpose ins(%collapsed_270 : tensor<48x65x16xf32>) outs(%811 : tensor<48x16x65xf32>) permutation = [0, 2, 1] 
    %1010 = linalg.batch_matmul ins(%transposed_504, %collapsed_503 : tensor<48x16x65xf32>, tensor<48x65x65xf32>) outs(%817 : tensor<48x16x65xf32>) -> tensor<48x16x65xf32>
    %transposed_505 = linalg.transpose ins(%collapsed_271 : tensor<48x16x65xf32>) outs(%54 : tensor<48x65x16xf32>) permutation = [0, 2, 1] 
    %1011 = linalg.batch_matmul ins(%collapsed_503, %transposed_505 : tensor<48x65x65xf32>, tensor<48x65x16xf32>) outs(%55 : tensor<48x65x16xf32>) -> tensor<48x65x16xf32>
    %expanded_506 = tensor.expand_shape %1010 [[0, 1], [2], [3]] output_shape [16, 3, 16, 65] : tensor<48x16x65xf32> into tensor<16x3x16x65xf32>
    %expanded_507 = tensor.expand_shape %1011 [[0, 1], [2], [3]] output_shape [16, 3, 65, 16] : tensor<48x65x16xf32> into tensor<16x3x65x16xf32>
    %1012 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_506 : tensor<16x3x16x65xf32>) outs(%31 : tensor<16x3x16x65xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x16x65xf32>
    %transposed_508 = linalg.transpose ins(%1012 : tensor<16x3x16x65xf32>) outs(%29 : tensor<16x3x65x16xf32>) permutation = [0, 1, 3, 2] 
    %1013 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_507 : tensor<16x3x65x16xf32>) outs(%29 : tensor<16x3x65x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x16xf32>
    %expanded_509 = tensor.expand_shape %1013 [[0, 1], [2], [3], [4]] output_shape [1, 16, 3, 65, 16] : tensor<16x3x65x16xf32> into tensor<1x16x3x65x16xf32>
    %expanded_510 = tensor.expand_shape %transposed_508 [[0, 1], [2], [3], [4]] output_shape [1, 16, 3, 65, 16] : tensor<16x3x65x16xf32> into tensor<1x16x3x65x16xf32>
    %expanded_511 = tensor.expand_shape %1004 [[0, 1, 2], [3], [4]] output_shape [1, 16, 3, 65, 16] : tensor<48x65x16xf32> into tensor<1x16x3x65x16xf32>
    %concat_512 = tensor.concat dim(0) %expanded_509, %expanded_510, %expanded_511 : (tensor<1x16x3x65x16xf32>, tensor<1x16x3x65x16xf32>, tensor<1x16x3x65x16xf32>) -> tensor<3x16x3x65x16xf32>
    %transposed_513 = linalg.transpose ins(%concat_512 : tensor<3x16x3x65x16xf32>) outs(%822 : tensor<16x65x3x3x16xf32>) permutation = [1, 3, 0, 2, 4] 
    %collapsed_514 = tensor.collapse_shape %transposed_513 [[0, 1], [2, 3, 4]] : tensor<16x65x3x3x16xf32> into tensor<1040x144xf32>
    %1014 = linalg.matmul ins(%collapsed_514, %arg102 : tensor<1040x144xf32>, tensor<144x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %transposed_515 = linalg.transpose ins(%collapsed_514 : tensor<1040x144xf32>) outs(%824 : tensor<144x1040xf32>) permutation = [1, 0] 
    %1015 = linalg.matmul ins(%transposed_515, %collapsed_260 : tensor<144x1040xf32>, tensor<1040x48xf32>) outs(%826 : tensor<144x48xf32>) -> tensor<144x48xf32>
    %1016 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["reduction", "parallel"]} ins(%collapsed_514 : tensor<1040x144xf32>) outs(%829 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<1x144xf32>
    %collapsed_516 = tensor.collapse_shape %1016 [[0, 1]] : tensor<1x144xf32> into tensor<144xf32>
    %expanded_517 = tensor.expand_shape %1014 [[0, 1], [2]] output_shape [16, 65, 48] : tensor<1040x48xf32> into tensor<16x65x48xf32>
    %1017 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%493, %495 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1018 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1017, %502 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1019 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_517, %arg100 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1020 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1019 : tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1021 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1019 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %1022 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1019, %1018 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1023 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1022 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %1024 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1018, %1023 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1025 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1020, %1021 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1026 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1025, %1024 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1027 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%502 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %1028 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1027, %1026 : tensor<16x65x1xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1029 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_517, %1018 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1030 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%1029 : tensor<16x65x48xf32>) outs(%765 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<48xf32>
    %1031 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_517 : tensor<16x65x48xf32>) outs(%765 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<48xf32>
    %1032 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1000, %1028 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %collapsed_518 = tensor.collapse_shape %1032 [[0, 1], [2]] : tensor<16x65x48xf32> into tensor<1040x48xf32>
    %1033 = linalg.matmul ins(%collapsed_518, %arg98 : tensor<1040x48xf32>, tensor<48x192xf32>) outs(%80 : tensor<1040x192xf32>) -> tensor<1040x192xf32>
    %transposed_519 = linalg.transpose ins(%collapsed_518 : tensor<1040x48xf32>) outs(%769 : tensor<48x1040xf32>) permutation = [1, 0] 
    %1034 = linalg.matmul ins(%transposed_519, %collapsed_255 : tensor<48x1040xf32>, tensor<1040x192xf32>) outs(%770 : tensor<48x192xf32>) -> tensor<48x192xf32>
    %1035 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["reduction", "parallel"]} ins(%collapsed_518 : tensor<1040x48xf32>) outs(%773 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<1x48xf32>
    %collapsed_520 = tensor.collapse_shape %1035 [[0, 1]] : tensor<1x48xf32> into tensor<48xf32>
    %expanded_521 = tensor.expand_shape %1033 [[0, 1], [2]] output_shape [16, 65, 192] : tensor<1040x192xf32> into tensor<16x65x192xf32>
    %1036 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%488 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %1037 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_254, %expanded_254 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %1038 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1037 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_10 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %1039 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1038 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.exp %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %1040 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1039 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.truncf %cst_4 : f64 to f32
      %1541 = arith.mulf %in, %1540 : f32
      linalg.yield %1541 : f32
    } -> tensor<16x65x192xf32>
    %1041 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_254, %1040 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %1042 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1036, %1041 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %1043 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_521, %1042 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %collapsed_522 = tensor.collapse_shape %1043 [[0, 1], [2]] : tensor<16x65x192xf32> into tensor<1040x192xf32>
    %1044 = linalg.matmul ins(%collapsed_522, %arg96 : tensor<1040x192xf32>, tensor<192x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %transposed_523 = linalg.transpose ins(%collapsed_522 : tensor<1040x192xf32>) outs(%784 : tensor<192x1040xf32>) permutation = [1, 0] 
    %1045 = linalg.matmul ins(%transposed_523, %collapsed_252 : tensor<192x1040xf32>, tensor<1040x48xf32>) outs(%785 : tensor<192x48xf32>) -> tensor<192x48xf32>
    %1046 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["reduction", "parallel"]} ins(%collapsed_522 : tensor<1040x192xf32>) outs(%788 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<1x192xf32>
    %collapsed_524 = tensor.collapse_shape %1046 [[0, 1]] : tensor<1x192xf32> into tensor<192xf32>
    %expanded_525 = tensor.expand_shape %1044 [[0, 1], [2]] output_shape [16, 65, 48] : tensor<1040x48xf32> into tensor<16x65x48xf32>
    %1047 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%468, %470 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1048 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1047, %477 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1049 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_525, %arg94 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1050 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1049 : tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1051 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1049 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %1052 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1049, %1048 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1053 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1052 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %1054 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1048, %1053 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1055 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1050, %1051 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1056 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1055, %1054 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1057 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%477 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %1058 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1057, %1056 : tensor<16x65x1xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1059 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_525, %1048 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1060 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%1059 : tensor<16x65x48xf32>) outs(%765 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<48xf32>
    %1061 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_525 : tensor<16x65x48xf32>) outs(%765 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<48xf32>
    %1062 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1032, %1058 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %collapsed_526 = tensor.collapse_shape %1062 [[0, 1], [2]] : tensor<16x65x48xf32> into tensor<1040x48xf32>
    %1063 = linalg.matmul ins(%collapsed_526, %arg92 : tensor<1040x48xf32>, tensor<48x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %transposed_527 = linalg.transpose ins(%collapsed_526 : tensor<1040x48xf32>) outs(%769 : tensor<48x1040xf32>) permutation = [1, 0] 
    %1064 = linalg.matmul ins(%transposed_527, %collapsed_247 : tensor<48x1040xf32>, tensor<1040x48xf32>) outs(%807 : tensor<48x48xf32>) -> tensor<48x48xf32>
    %1065 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["reduction", "parallel"]} ins(%collapsed_526 : tensor<1040x48xf32>) outs(%773 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<1x48xf32>
    %collapsed_528 = tensor.collapse_shape %1065 [[0, 1]] : tensor<1x48xf32> into tensor<48xf32>
    %expanded_529 = tensor.expand_shape %1063 [[0, 1], [2, 3]] output_shape [16, 65, 3, 16] : tensor<1040x48xf32> into tensor<16x65x3x16xf32>
    %transposed_530 = linalg.transpose ins(%expanded_529 : tensor<16x65x3x16xf32>) outs(%29 : tensor<16x3x65x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_531 = tensor.collapse_shape %transposed_530 [[0, 1], [2], [3]] : tensor<16x3x65x16xf32> into tensor<48x65x16xf32>
    %transposed_532 = linalg.transpose ins(%collapsed_243 : tensor<48x65x65xf32>) outs(%33 : tensor<48x65x65xf32>) permutation = [0, 2, 1] 
    %1066 = linalg.batch_matmul ins(%transposed_532, %collapsed_531 : tensor<48x65x65xf32>, tensor<48x65x16xf32>) outs(%55 : tensor<48x65x16xf32>) -> tensor<48x65x16xf32>
    %transposed_533 = linalg.transpose ins(%collapsed_244 : tensor<48x65x16xf32>) outs(%811 : tensor<48x16x65xf32>) permutation = [0, 2, 1] 
    %1067 = linalg.batch_matmul ins(%collapsed_531, %transposed_533 : tensor<48x65x16xf32>, tensor<48x16x65xf32>) outs(%34 : tensor<48x65x65xf32>) -> tensor<48x65x65xf32>
    %expanded_534 = tensor.expand_shape %1067 [[0, 1], [2], [3]] output_shape [16, 3, 65, 65] : tensor<48x65x65xf32> into tensor<16x3x65x65xf32>
    %1068 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_534, %463 : tensor<16x3x65x65xf32>, tensor<16x3x65x65xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %1069 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1068 : tensor<16x3x65x65xf32>) outs(%45 : tensor<16x3x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x1xf32>
    %1070 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%463, %1069 : tensor<16x3x65x65xf32>, tensor<16x3x65x1xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %1071 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1068, %1070 : tensor<16x3x65x65xf32>, tensor<16x3x65x65xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %collapsed_535 = tensor.collapse_shape %1071 [[0, 1], [2], [3]] : tensor<16x3x65x65xf32> into tensor<48x65x65xf32>
    %transposed_536 = linalg.transpose ins(%collapsed_239 : tensor<48x65x16xf32>) outs(%811 : tensor<48x16x65xf32>) permutation = [0, 2, 1] 
    %1072 = linalg.batch_matmul ins(%transposed_536, %collapsed_535 : tensor<48x16x65xf32>, tensor<48x65x65xf32>) outs(%817 : tensor<48x16x65xf32>) -> tensor<48x16x65xf32>
    %transposed_537 = linalg.transpose ins(%collapsed_240 : tensor<48x16x65xf32>) outs(%54 : tensor<48x65x16xf32>) permutation = [0, 2, 1] 
    %1073 = linalg.batch_matmul ins(%collapsed_535, %transposed_537 : tensor<48x65x65xf32>, tensor<48x65x16xf32>) outs(%55 : tensor<48x65x16xf32>) -> tensor<48x65x16xf32>
    %expanded_538 = tensor.expand_shape %1072 [[0, 1], [2], [3]] output_shape [16, 3, 16, 65] : tensor<48x16x65xf32> into tensor<16x3x16x65xf32>
    %expanded_539 = tensor.expand_shape %1073 [[0, 1], [2], [3]] output_shape [16, 3, 65, 16] : tensor<48x65x16xf32> into tensor<16x3x65x16xf32>
    %1074 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_538 : tensor<16x3x16x65xf32>) outs(%31 : tensor<16x3x16x65xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x16x65xf32>
    %transposed_540 = linalg.transpose ins(%1074 : tensor<16x3x16x65xf32>) outs(%29 : tensor<16x3x65x16xf32>) permutation = [0, 1, 3, 2] 
    %1075 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_539 : tensor<16x3x65x16xf32>) outs(%29 : tensor<16x3x65x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x16xf32>
    %expanded_541 = tensor.expand_shape %1075 [[0, 1], [2], [3], [4]] output_shape [1, 16, 3, 65, 16] : tensor<16x3x65x16xf32> into tensor<1x16x3x65x16xf32>
    %expanded_542 = tensor.expand_shape %transposed_540 [[0, 1], [2], [3], [4]] output_shape [1, 16, 3, 65, 16] : tensor<16x3x65x16xf32> into tensor<1x16x3x65x16xf32>
    %expanded_543 = tensor.expand_shape %1066 [[0, 1, 2], [3], [4]] output_shape [1, 16, 3, 65, 16] : tensor<48x65x16xf32> into tensor<1x16x3x65x16xf32>
    %concat_544 = tensor.concat dim(0) %expanded_541, %expanded_542, %expanded_543 : (tensor<1x16x3x65x16xf32>, tensor<1x16x3x65x16xf32>, tensor<1x16x3x65x16xf32>) -> tensor<3x16x3x65x16xf32>
    %transposed_545 = linalg.transpose ins(%concat_544 : tensor<3x16x3x65x16xf32>) outs(%822 : tensor<16x65x3x3x16xf32>) permutation = [1, 3, 0, 2, 4] 
    %collapsed_546 = tensor.collapse_shape %transposed_545 [[0, 1], [2, 3, 4]] : tensor<16x65x3x3x16xf32> into tensor<1040x144xf32>
    %1076 = linalg.matmul ins(%collapsed_546, %arg90 : tensor<1040x144xf32>, tensor<144x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %transposed_547 = linalg.transpose ins(%collapsed_546 : tensor<1040x144xf32>) outs(%824 : tensor<144x1040xf32>) permutation = [1, 0] 
    %1077 = linalg.matmul ins(%transposed_547, %collapsed_229 : tensor<144x1040xf32>, tensor<1040x48xf32>) outs(%826 : tensor<144x48xf32>) -> tensor<144x48xf32>
    %1078 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["reduction", "parallel"]} ins(%collapsed_546 : tensor<1040x144xf32>) outs(%829 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<1x144xf32>
    %collapsed_548 = tensor.collapse_shape %1078 [[0, 1]] : tensor<1x144xf32> into tensor<144xf32>
    %expanded_549 = tensor.expand_shape %1076 [[0, 1], [2]] output_shape [16, 65, 48] : tensor<1040x48xf32> into tensor<16x65x48xf32>
    %1079 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%436, %438 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1080 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1079, %445 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1081 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_549, %arg88 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1082 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1081 : tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1083 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1081 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %1084 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1081, %1080 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1085 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1084 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %1086 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1080, %1085 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1087 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1082, %1083 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1088 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1087, %1086 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1089 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%445 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %1090 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1089, %1088 : tensor<16x65x1xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1091 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_549, %1080 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1092 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%1091 : tensor<16x65x48xf32>) outs(%765 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<48xf32>
    %1093 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_549 : tensor<16x65x48xf32>) outs(%765 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<48xf32>
    %1094 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1062, %1090 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %collapsed_550 = tensor.collapse_shape %1094 [[0, 1], [2]] : tensor<16x65x48xf32> into tensor<1040x48xf32>
    %1095 = linalg.matmul ins(%collapsed_550, %arg86 : tensor<1040x48xf32>, tensor<48x192xf32>) outs(%80 : tensor<1040x192xf32>) -> tensor<1040x192xf32>
    %transposed_551 = linalg.transpose ins(%collapsed_550 : tensor<1040x48xf32>) outs(%769 : tensor<48x1040xf32>) permutation = [1, 0] 
    %1096 = linalg.matmul ins(%transposed_551, %collapsed_224 : tensor<48x1040xf32>, tensor<1040x192xf32>) outs(%770 : tensor<48x192xf32>) -> tensor<48x192xf32>
    %1097 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["reduction", "parallel"]} ins(%collapsed_550 : tensor<1040x48xf32>) outs(%773 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<1x48xf32>
    %collapsed_552 = tensor.collapse_shape %1097 [[0, 1]] : tensor<1x48xf32> into tensor<48xf32>
    %expanded_553 = tensor.expand_shape %1095 [[0, 1], [2]] output_shape [16, 65, 192] : tensor<1040x192xf32> into tensor<16x65x192xf32>
    %1098 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%431 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %1099 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_223, %expanded_223 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %1100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1099 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_10 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %1101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1100 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.exp %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %1102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1101 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.truncf %cst_4 : f64 to f32
      %1541 = arith.mulf %in, %1540 : f32
      linalg.yield %1541 : f32
    } -> tensor<16x65x192xf32>
    %1103 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_223, %1102 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %1104 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1098, %1103 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %1105 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_553, %1104 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %collapsed_554 = tensor.collapse_shape %1105 [[0, 1], [2]] : tensor<16x65x192xf32> into tensor<1040x192xf32>
    %1106 = linalg.matmul ins(%collapsed_554, %arg84 : tensor<1040x192xf32>, tensor<192x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %transposed_555 = linalg.transpose ins(%collapsed_554 : tensor<1040x192xf32>) outs(%784 : tensor<192x1040xf32>) permutation = [1, 0] 
    %1107 = linalg.matmul ins(%transposed_555, %collapsed_221 : tensor<192x1040xf32>, tensor<1040x48xf32>) outs(%785 : tensor<192x48xf32>) -> tensor<192x48xf32>
    %1108 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["reduction", "parallel"]} ins(%collapsed_554 : tensor<1040x192xf32>) outs(%788 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<1x192xf32>
    %collapsed_556 = tensor.collapse_shape %1108 [[0, 1]] : tensor<1x192xf32> into tensor<192xf32>
    %expanded_557 = tensor.expand_shape %1106 [[0, 1], [2]] output_shape [16, 65, 48] : tensor<1040x48xf32> into tensor<16x65x48xf32>
    %1109 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%411, %413 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1110 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1109, %420 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1111 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_557, %arg82 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1111 : tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1113 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1111 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %1114 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1111, %1110 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1115 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1114 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %1116 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1110, %1115 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1117 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1112, %1113 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1118 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1117, %1116 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%420 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %1120 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1119, %1118 : tensor<16x65x1xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1121 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_557, %1110 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1122 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%1121 : tensor<16x65x48xf32>) outs(%765 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<48xf32>
    %1123 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_557 : tensor<16x65x48xf32>) outs(%765 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<48xf32>
    %1124 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1094, %1120 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %collapsed_558 = tensor.collapse_shape %1124 [[0, 1], [2]] : tensor<16x65x48xf32> into tensor<1040x48xf32>
    %1125 = linalg.matmul ins(%collapsed_558, %arg80 : tensor<1040x48xf32>, tensor<48x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %transposed_559 = linalg.transpose ins(%collapsed_558 : tensor<1040x48xf32>) outs(%769 : tensor<48x1040xf32>) permutation = [1, 0] 
    %1126 = linalg.matmul ins(%transposed_559, %collapsed_216 : tensor<48x1040xf32>, tensor<1040x48xf32>) outs(%807 : tensor<48x48xf32>) -> tensor<48x48xf32>
    %1127 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["reduction", "parallel"]} ins(%collapsed_558 : tensor<1040x48xf32>) outs(%773 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<1x48xf32>
    %collapsed_560 = tensor.collapse_shape %1127 [[0, 1]] : tensor<1x48xf32> into tensor<48xf32>
    %expanded_561 = tensor.expand_shape %1125 [[0, 1], [2, 3]] output_shape [16, 65, 3, 16] : tensor<1040x48xf32> into tensor<16x65x3x16xf32>
    %transposed_562 = linalg.transpose ins(%expanded_561 : tensor<16x65x3x16xf32>) outs(%29 : tensor<16x3x65x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_563 = tensor.collapse_shape %transposed_562 [[0, 1], [2], [3]] : tensor<16x3x65x16xf32> into tensor<48x65x16xf32>
    %transposed_564 = linalg.transpose ins(%collapsed_212 : tensor<48x65x65xf32>) outs(%33 : tensor<48x65x65xf32>) permutation = [0, 2, 1] 
    %1128 = linalg.batch_matmul ins(%transposed_564, %collapsed_563 : tensor<48x65x65xf32>, tensor<48x65x16xf32>) outs(%55 : tensor<48x65x16xf32>) -> tensor<48x65x16xf32>
    %transposed_565 = linalg.transpose ins(%collapsed_213 : tensor<48x65x16xf32>) outs(%811 : tensor<48x16x65xf32>) permutation = [0, 2, 1] 
    %1129 = linalg.batch_matmul ins(%collapsed_563, %transposed_565 : tensor<48x65x16xf32>, tensor<48x16x65xf32>) outs(%34 : tensor<48x65x65xf32>) -> tensor<48x65x65xf32>
    %expanded_566 = tensor.expand_shape %1129 [[0, 1], [2], [3]] output_shape [16, 3, 65, 65] : tensor<48x65x65xf32> into tensor<16x3x65x65xf32>
    %1130 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_566, %406 : tensor<16x3x65x65xf32>, tensor<16x3x65x65xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %1131 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1130 : tensor<16x3x65x65xf32>) outs(%45 : tensor<16x3x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x1xf32>
    %1132 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%406, %1131 : tensor<16x3x65x65xf32>, tensor<16x3x65x1xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %1133 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1130, %1132 : tensor<16x3x65x65xf32>, tensor<16x3x65x65xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %collapsed_567 = tensor.collapse_shape %1133 [[0, 1], [2], [3]] : tensor<16x3x65x65xf32> into tensor<48x65x65xf32>
    %transposed_568 = linalg.transpose ins(%collapsed_208 : tensor<48x65x16xf32>) outs(%811 : tensor<48x16x65xf32>) permutation = [0, 2, 1] 
    %1134 = linalg.batch_matmul ins(%transposed_568, %collapsed_567 : tensor<48x16x65xf32>, tensor<48x65x65xf32>) outs(%817 : tensor<48x16x65xf32>) -> tensor<48x16x65xf32>
    %transposed_569 = linalg.transpose ins(%collapsed_209 : tensor<48x16x65xf32>) outs(%54 : tensor<48x65x16xf32>) permutation = [0, 2, 1] 
    %1135 = linalg.batch_matmul ins(%collapsed_567, %transposed_569 : tensor<48x65x65xf32>, tensor<48x65x16xf32>) outs(%55 : tensor<48x65x16xf32>) -> tensor<48x65x16xf32>
    %expanded_570 = tensor.expand_shape %1134 [[0, 1], [2], [3]] output_shape [16, 3, 16, 65] : tensor<48x16x65xf32> into tensor<16x3x16x65xf32>
    %expanded_571 = tensor.expand_shape %1135 [[0, 1], [2], [3]] output_shape [16, 3, 65, 16] : tensor<48x65x16xf32> into tensor<16x3x65x16xf32>
    %1136 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_570 : tensor<16x3x16x65xf32>) outs(%31 : tensor<16x3x16x65xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x16x65xf32>
    %transposed_572 = linalg.transpose ins(%1136 : tensor<16x3x16x65xf32>) outs(%29 : tensor<16x3x65x16xf32>) permutation = [0, 1, 3, 2] 
    %1137 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_571 : tensor<16x3x65x16xf32>) outs(%29 : tensor<16x3x65x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x16xf32>
    %expanded_573 = tensor.expand_shape %1137 [[0, 1], [2], [3], [4]] output_shape [1, 16, 3, 65, 16] : tensor<16x3x65x16xf32> into tensor<1x16x3x65x16xf32>
    %expanded_574 = tensor.expand_shape %transposed_572 [[0, 1], [2], [3], [4]] output_shape [1, 16, 3, 65, 16] : tensor<16x3x65x16xf32> into tensor<1x16x3x65x16xf32>
    %expanded_575 = tensor.expand_shape %1128 [[0, 1, 2], [3], [4]] output_shape [1, 16, 3, 65, 16] : tensor<48x65x16xf32> into tensor<1x16x3x65x16xf32>
    %concat_576 = tensor.concat dim(0) %expanded_573, %expanded_574, %expanded_575 : (tensor<1x16x3x65x16xf32>, tensor<1x16x3x65x16xf32>, tensor<1x16x3x65x16xf32>) -> tensor<3x16x3x65x16xf32>
    %transposed_577 = linalg.transpose ins(%concat_576 : tensor<3x16x3x65x16xf32>) outs(%822 : tensor<16x65x3x3x16xf32>) permutation = [1, 3, 0, 2, 4] 
    %collapsed_578 = tensor.collapse_shape %transposed_577 [[0, 1], [2, 3, 4]] : tensor<16x65x3x3x16xf32> into tensor<1040x144xf32>
    %1138 = linalg.matmul ins(%collapsed_578, %arg78 : tensor<1040x144xf32>, tensor<144x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %transposed_579 = linalg.transpose ins(%collapsed_578 : tensor<1040x144xf32>) outs(%824 : tensor<144x1040xf32>) permutation = [1, 0] 
    %1139 = linalg.matmul ins(%transposed_579, %collapsed_198 : tensor<144x1040xf32>, tensor<1040x48xf32>) outs(%826 : tensor<144x48xf32>) -> tensor<144x48xf32>
    %1140 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["reduction", "parallel"]} ins(%collapsed_578 : tensor<1040x144xf32>) outs(%829 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<1x144xf32>
    %collapsed_580 = tensor.collapse_shape %1140 [[0, 1]] : tensor<1x144xf32> into tensor<144xf32>
    %expanded_581 = tensor.expand_shape %1138 [[0, 1], [2]] output_shape [16, 65, 48] : tensor<1040x48xf32> into tensor<16x65x48xf32>
    %1141 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%379, %381 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1142 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1141, %388 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1143 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_581, %arg76 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1143 : tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1145 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1143 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %1146 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1143, %1142 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1147 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1146 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %1148 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1142, %1147 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1149 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1144, %1145 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1150 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1149, %1148 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1151 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%388 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %1152 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1151, %1150 : tensor<16x65x1xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1153 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_581, %1142 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1154 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%1153 : tensor<16x65x48xf32>) outs(%765 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<48xf32>
    %1155 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_581 : tensor<16x65x48xf32>) outs(%765 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<48xf32>
    %1156 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1124, %1152 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %collapsed_582 = tensor.collapse_shape %1156 [[0, 1], [2]] : tensor<16x65x48xf32> into tensor<1040x48xf32>
    %1157 = linalg.matmul ins(%collapsed_582, %arg74 : tensor<1040x48xf32>, tensor<48x192xf32>) outs(%80 : tensor<1040x192xf32>) -> tensor<1040x192xf32>
    %transposed_583 = linalg.transpose ins(%collapsed_582 : tensor<1040x48xf32>) outs(%769 : tensor<48x1040xf32>) permutation = [1, 0] 
    %1158 = linalg.matmul ins(%transposed_583, %collapsed_193 : tensor<48x1040xf32>, tensor<1040x192xf32>) outs(%770 : tensor<48x192xf32>) -> tensor<48x192xf32>
    %1159 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["reduction", "parallel"]} ins(%collapsed_582 : tensor<1040x48xf32>) outs(%773 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<1x48xf32>
    %collapsed_584 = tensor.collapse_shape %1159 [[0, 1]] : tensor<1x48xf32> into tensor<48xf32>
    %expanded_585 = tensor.expand_shape %1157 [[0, 1], [2]] output_shape [16, 65, 192] : tensor<1040x192xf32> into tensor<16x65x192xf32>
    %1160 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%374 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %1161 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_192, %expanded_192 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %1162 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1161 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_10 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %1163 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1162 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.exp %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %1164 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1163 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.truncf %cst_4 : f64 to f32
      %1541 = arith.mulf %in, %1540 : f32
      linalg.yield %1541 : f32
    } -> tensor<16x65x192xf32>
    %1165 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_192, %1164 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %1166 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1160, %1165 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %1167 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_585, %1166 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %collapsed_586 = tensor.collapse_shape %1167 [[0, 1], [2]] : tensor<16x65x192xf32> into tensor<1040x192xf32>
    %1168 = linalg.matmul ins(%collapsed_586, %arg72 : tensor<1040x192xf32>, tensor<192x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %transposed_587 = linalg.transpose ins(%collapsed_586 : tensor<1040x192xf32>) outs(%784 : tensor<192x1040xf32>) permutation = [1, 0] 
    %1169 = linalg.matmul ins(%transposed_587, %collapsed_190 : tensor<192x1040xf32>, tensor<1040x48xf32>) outs(%785 : tensor<192x48xf32>) -> tensor<192x48xf32>
    %1170 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["reduction", "parallel"]} ins(%collapsed_586 : tensor<1040x192xf32>) outs(%788 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<1x192xf32>
    %collapsed_588 = tensor.collapse_shape %1170 [[0, 1]] : tensor<1x192xf32> into tensor<192xf32>
    %expanded_589 = tensor.expand_shape %1168 [[0, 1], [2]] output_shape [16, 65, 48] : tensor<1040x48xf32> into tensor<16x65x48xf32>
    %1171 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%354, %356 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1172 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1171, %363 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1173 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_589, %arg70 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1174 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1173 : tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1175 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1173 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %1176 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1173, %1172 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1177 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1176 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %1178 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1172, %1177 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1179 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1174, %1175 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1180 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1179, %1178 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1181 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%363 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %1182 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1181, %1180 : tensor<16x65x1xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1183 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_589, %1172 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1184 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%1183 : tensor<16x65x48xf32>) outs(%765 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<48xf32>
    %1185 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_589 : tensor<16x65x48xf32>) outs(%765 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<48xf32>
    %1186 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1156, %1182 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %collapsed_590 = tensor.collapse_shape %1186 [[0, 1], [2]] : tensor<16x65x48xf32> into tensor<1040x48xf32>
    %1187 = linalg.matmul ins(%collapsed_590, %arg68 : tensor<1040x48xf32>, tensor<48x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %transposed_591 = linalg.transpose ins(%collapsed_590 : tensor<1040x48xf32>) outs(%769 : tensor<48x1040xf32>) permutation = [1, 0] 
    %1188 = linalg.matmul ins(%transposed_591, %collapsed_185 : tensor<48x1040xf32>, tensor<1040x48xf32>) outs(%807 : tensor<48x48xf32>) -> tensor<48x48xf32>
    %1189 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["reduction", "parallel"]} ins(%collapsed_590 : tensor<1040x48xf32>) outs(%773 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<1x48xf32>
    %collapsed_592 = tensor.collapse_shape %1189 [[0, 1]] : tensor<1x48xf32> into tensor<48xf32>
    %expanded_593 = tensor.expand_shape %1187 [[0, 1], [2, 3]] output_shape [16, 65, 3, 16] : tensor<1040x48xf32> into tensor<16x65x3x16xf32>
    %transposed_594 = linalg.transpose ins(%expanded_593 : tensor<16x65x3x16xf32>) outs(%29 : tensor<16x3x65x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_595 = tensor.collapse_shape %transposed_594 [[0, 1], [2], [3]] : tensor<16x3x65x16xf32> into tensor<48x65x16xf32>
    %transposed_596 = linalg.transpose ins(%collapsed_181 : tensor<48x65x65xf32>) outs(%33 : tensor<48x65x65xf32>) permutation = [0, 2, 1] 
    %1190 = linalg.batch_matmul ins(%transposed_596, %collapsed_595 : tensor<48x65x65xf32>, tensor<48x65x16xf32>) outs(%55 : tensor<48x65x16xf32>) -> tensor<48x65x16xf32>
    %transposed_597 = linalg.transpose ins(%collapsed_182 : tensor<48x65x16xf32>) outs(%811 : tensor<48x16x65xf32>) permutation = [0, 2, 1] 
    %1191 = linalg.batch_matmul ins(%collapsed_595, %transposed_597 : tensor<48x65x16xf32>, tensor<48x16x65xf32>) outs(%34 : tensor<48x65x65xf32>) -> tensor<48x65x65xf32>
    %expanded_598 = tensor.expand_shape %1191 [[0, 1], [2], [3]] output_shape [16, 3, 65, 65] : tensor<48x65x65xf32> into tensor<16x3x65x65xf32>
    %1192 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_598, %349 : tensor<16x3x65x65xf32>, tensor<16x3x65x65xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %1193 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1192 : tensor<16x3x65x65xf32>) outs(%45 : tensor<16x3x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x1xf32>
    %1194 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%349, %1193 : tensor<16x3x65x65xf32>, tensor<16x3x65x1xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %1195 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1192, %1194 : tensor<16x3x65x65xf32>, tensor<16x3x65x65xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %collapsed_599 = tensor.collapse_shape %1195 [[0, 1], [2], [3]] : tensor<16x3x65x65xf32> into tensor<48x65x65xf32>
    %transposed_600 = linalg.transpose ins(%collapsed_177 : tensor<48x65x16xf32>) outs(%811 : tensor<48x16x65xf32>) permutation = [0, 2, 1] 
    %1196 = linalg.batch_matmul ins(%transposed_600, %collapsed_599 : tensor<48x16x65xf32>, tensor<48x65x65xf32>) outs(%817 : tensor<48x16x65xf32>) -> tensor<48x16x65xf32>
    %transposed_601 = linalg.transpose ins(%collapsed_178 : tensor<48x16x65xf32>) outs(%54 : tensor<48x65x16xf32>) permutation = [0, 2, 1] 
    %1197 = linalg.batch_matmul ins(%collapsed_599, %transposed_601 : tensor<48x65x65xf32>, tensor<48x65x16xf32>) outs(%55 : tensor<48x65x16xf32>) -> tensor<48x65x16xf32>
    %expanded_602 = tensor.expand_shape %1196 [[0, 1], [2], [3]] output_shape [16, 3, 16, 65] : tensor<48x16x65xf32> into tensor<16x3x16x65xf32>
    %expanded_603 = tensor.expand_shape %1197 [[0, 1], [2], [3]] output_shape [16, 3, 65, 16] : tensor<48x65x16xf32> into tensor<16x3x65x16xf32>
    %1198 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_602 : tensor<16x3x16x65xf32>) outs(%31 : tensor<16x3x16x65xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x16x65xf32>
    %transposed_604 = linalg.transpose ins(%1198 : tensor<16x3x16x65xf32>) outs(%29 : tensor<16x3x65x16xf32>) permutation = [0, 1, 3, 2] 
    %1199 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_603 : tensor<16x3x65x16xf32>) outs(%29 : tensor<16x3x65x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x16xf32>
    %expanded_605 = tensor.expand_shape %1199 [[0, 1], [2], [3], [4]] output_shape [1, 16, 3, 65, 16] : tensor<16x3x65x16xf32> into tensor<1x16x3x65x16xf32>
    %expanded_606 = tensor.expand_shape %transposed_604 [[0, 1], [2], [3], [4]] output_shape [1, 16, 3, 65, 16] : tensor<16x3x65x16xf32> into tensor<1x16x3x65x16xf32>
    %expanded_607 = tensor.expand_shape %1190 [[0, 1, 2], [3], [4]] output_shape [1, 16, 3, 65, 16] : tensor<48x65x16xf32> into tensor<1x16x3x65x16xf32>
    %concat_608 = tensor.concat dim(0) %expanded_605, %expanded_606, %expanded_607 : (tensor<1x16x3x65x16xf32>, tensor<1x16x3x65x16xf32>, tensor<1x16x3x65x16xf32>) -> tensor<3x16x3x65x16xf32>
    %transposed_609 = linalg.transpose ins(%concat_608 : tensor<3x16x3x65x16xf32>) outs(%822 : tensor<16x65x3x3x16xf32>) permutation = [1, 3, 0, 2, 4] 
    %collapsed_610 = tensor.collapse_shape %transposed_609 [[0, 1], [2, 3, 4]] : tensor<16x65x3x3x16xf32> into tensor<1040x144xf32>
    %1200 = linalg.matmul ins(%collapsed_610, %arg66 : tensor<1040x144xf32>, tensor<144x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %transposed_611 = linalg.transpose ins(%collapsed_610 : tensor<1040x144xf32>) outs(%824 : tensor<144x1040xf32>) permutation = [1, 0] 
    %1201 = linalg.matmul ins(%transposed_611, %collapsed_167 : tensor<144x1040xf32>, tensor<1040x48xf32>) outs(%826 : tensor<144x48xf32>) -> tensor<144x48xf32>
    %1202 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["reduction", "parallel"]} ins(%collapsed_610 : tensor<1040x144xf32>) outs(%829 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<1x144xf32>
    %collapsed_612 = tensor.collapse_shape %1202 [[0, 1]] : tensor<1x144xf32> into tensor<144xf32>
    %expanded_613 = tensor.expand_shape %1200 [[0, 1], [2]] output_shape [16, 65, 48] : tensor<1040x48xf32> into tensor<16x65x48xf32>
    %1203 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%322, %324 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1204 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1203, %331 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1205 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_613, %arg64 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1206 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1205 : tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1207 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1205 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %1208 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1205, %1204 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1209 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1208 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %1210 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1204, %1209 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1211 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1206, %1207 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1212 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1211, %1210 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1213 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%331 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %1214 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1213, %1212 : tensor<16x65x1xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1215 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_613, %1204 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1216 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%1215 : tensor<16x65x48xf32>) outs(%765 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<48xf32>
    %1217 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_613 : tensor<16x65x48xf32>) outs(%765 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<48xf32>
    %1218 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1186, %1214 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %collapsed_614 = tensor.collapse_shape %1218 [[0, 1], [2]] : tensor<16x65x48xf32> into tensor<1040x48xf32>
    %1219 = linalg.matmul ins(%collapsed_614, %arg62 : tensor<1040x48xf32>, tensor<48x192xf32>) outs(%80 : tensor<1040x192xf32>) -> tensor<1040x192xf32>
    %transposed_615 = linalg.transpose ins(%collapsed_614 : tensor<1040x48xf32>) outs(%769 : tensor<48x1040xf32>) permutation = [1, 0] 
    %1220 = linalg.matmul ins(%transposed_615, %collapsed_162 : tensor<48x1040xf32>, tensor<1040x192xf32>) outs(%770 : tensor<48x192xf32>) -> tensor<48x192xf32>
    %1221 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["reduction", "parallel"]} ins(%collapsed_614 : tensor<1040x48xf32>) outs(%773 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<1x48xf32>
    %collapsed_616 = tensor.collapse_shape %1221 [[0, 1]] : tensor<1x48xf32> into tensor<48xf32>
    %expanded_617 = tensor.expand_shape %1219 [[0, 1], [2]] output_shape [16, 65, 192] : tensor<1040x192xf32> into tensor<16x65x192xf32>
    %1222 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%317 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %1223 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_161, %expanded_161 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %1224 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1223 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_10 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %1225 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1224 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.exp %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %1226 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1225 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.truncf %cst_4 : f64 to f32
      %1541 = arith.mulf %in, %1540 : f32
      linalg.yield %1541 : f32
    } -> tensor<16x65x192xf32>
    %1227 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_161, %1226 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %1228 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1222, %1227 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %1229 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_617, %1228 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %collapsed_618 = tensor.collapse_shape %1229 [[0, 1], [2]] : tensor<16x65x192xf32> into tensor<1040x192xf32>
    %1230 = linalg.matmul ins(%collapsed_618, %arg60 : tensor<1040x192xf32>, tensor<192x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %transposed_619 = linalg.transpose ins(%collapsed_618 : tensor<1040x192xf32>) outs(%784 : tensor<192x1040xf32>) permutation = [1, 0] 
    %1231 = linalg.matmul ins(%transposed_619, %collapsed_159 : tensor<192x1040xf32>, tensor<1040x48xf32>) outs(%785 : tensor<192x48xf32>) -> tensor<192x48xf32>
    %1232 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["reduction", "parallel"]} ins(%collapsed_618 : tensor<1040x192xf32>) outs(%788 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<1x192xf32>
    %collapsed_620 = tensor.collapse_shape %1232 [[0, 1]] : tensor<1x192xf32> into tensor<192xf32>
    %expanded_621 = tensor.expand_shape %1230 [[0, 1], [2]] output_shape [16, 65, 48] : tensor<1040x48xf32> into tensor<16x65x48xf32>
    %1233 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%297, %299 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1234 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1233, %306 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1235 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_621, %arg58 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1236 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1235 : tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1237 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1235 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %1238 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1235, %1234 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1239 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1238 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %1240 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1234, %1239 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1241 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1236, %1237 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1242 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1241, %1240 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1243 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%306 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %1244 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1243, %1242 : tensor<16x65x1xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1245 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_621, %1234 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1246 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%1245 : tensor<16x65x48xf32>) outs(%765 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<48xf32>
    %1247 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_621 : tensor<16x65x48xf32>) outs(%765 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<48xf32>
    %1248 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1218, %1244 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %collapsed_622 = tensor.collapse_shape %1248 [[0, 1], [2]] : tensor<16x65x48xf32> into tensor<1040x48xf32>
    %1249 = linalg.matmul ins(%collapsed_622, %arg56 : tensor<1040x48xf32>, tensor<48x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %transposed_623 = linalg.transpose ins(%collapsed_622 : tensor<1040x48xf32>) outs(%769 : tensor<48x1040xf32>) permutation = [1, 0] 
    %1250 = linalg.matmul ins(%transposed_623, %collapsed_154 : tensor<48x1040xf32>, tensor<1040x48xf32>) outs(%807 : tensor<48x48xf32>) -> tensor<48x48xf32>
    %1251 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["reduction", "parallel"]} ins(%collapsed_622 : tensor<1040x48xf32>) outs(%773 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<1x48xf32>
    %collapsed_624 = tensor.collapse_shape %1251 [[0, 1]] : tensor<1x48xf32> into tensor<48xf32>
    %expanded_625 = tensor.expand_shape %1249 [[0, 1], [2, 3]] output_shape [16, 65, 3, 16] : tensor<1040x48xf32> into tensor<16x65x3x16xf32>
    %transposed_626 = linalg.transpose ins(%expanded_625 : tensor<16x65x3x16xf32>) outs(%29 : tensor<16x3x65x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_627 = tensor.collapse_shape %transposed_626 [[0, 1], [2], [3]] : tensor<16x3x65x16xf32> into tensor<48x65x16xf32>
    %transposed_628 = linalg.transpose ins(%collapsed_150 : tensor<48x65x65xf32>) outs(%33 : tensor<48x65x65xf32>) permutation = [0, 2, 1] 
    %1252 = linalg.batch_matmul ins(%transposed_628, %collapsed_627 : tensor<48x65x65xf32>, tensor<48x65x16xf32>) outs(%55 : tensor<48x65x16xf32>) -> tensor<48x65x16xf32>
    %transposed_629 = linalg.transpose ins(%collapsed_151 : tensor<48x65x16xf32>) outs(%811 : tensor<48x16x65xf32>) permutation = [0, 2, 1] 
    %1253 = linalg.batch_matmul ins(%collapsed_627, %transposed_629 : tensor<48x65x16xf32>, tensor<48x16x65xf32>) outs(%34 : tensor<48x65x65xf32>) -> tensor<48x65x65xf32>
    %expanded_630 = tensor.expand_shape %1253 [[0, 1], [2], [3]] output_shape [16, 3, 65, 65] : tensor<48x65x65xf32> into tensor<16x3x65x65xf32>
    %1254 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_630, %292 : tensor<16x3x65x65xf32>, tensor<16x3x65x65xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %1255 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1254 : tensor<16x3x65x65xf32>) outs(%45 : tensor<16x3x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x1xf32>
    %1256 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%292, %1255 : tensor<16x3x65x65xf32>, tensor<16x3x65x1xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %1257 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1254, %1256 : tensor<16x3x65x65xf32>, tensor<16x3x65x65xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %collapsed_631 = tensor.collapse_shape %1257 [[0, 1], [2], [3]] : tensor<16x3x65x65xf32> into tensor<48x65x65xf32>
    %transposed_632 = linalg.transpose ins(%collapsed_146 : tensor<48x65x16xf32>) outs(%811 : tensor<48x16x65xf32>) permutation = [0, 2, 1] 
    %1258 = linalg.batch_matmul ins(%transposed_632, %collapsed_631 : tensor<48x16x65xf32>, tensor<48x65x65xf32>) outs(%817 : tensor<48x16x65xf32>) -> tensor<48x16x65xf32>
    %transposed_633 = linalg.transpose ins(%collapsed_147 : tensor<48x16x65xf32>) outs(%54 : tensor<48x65x16xf32>) permutation = [0, 2, 1] 
    %1259 = linalg.batch_matmul ins(%collapsed_631, %transposed_633 : tensor<48x65x65xf32>, tensor<48x65x16xf32>) outs(%55 : tensor<48x65x16xf32>) -> tensor<48x65x16xf32>
    %expanded_634 = tensor.expand_shape %1258 [[0, 1], [2], [3]] output_shape [16, 3, 16, 65] : tensor<48x16x65xf32> into tensor<16x3x16x65xf32>
    %expanded_635 = tensor.expand_shape %1259 [[0, 1], [2], [3]] output_shape [16, 3, 65, 16] : tensor<48x65x16xf32> into tensor<16x3x65x16xf32>
    %1260 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_634 : tensor<16x3x16x65xf32>) outs(%31 : tensor<16x3x16x65xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x16x65xf32>
    %transposed_636 = linalg.transpose ins(%1260 : tensor<16x3x16x65xf32>) outs(%29 : tensor<16x3x65x16xf32>) permutation = [0, 1, 3, 2] 
    %1261 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_635 : tensor<16x3x65x16xf32>) outs(%29 : tensor<16x3x65x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x16xf32>
    %expanded_637 = tensor.expand_shape %1261 [[0, 1], [2], [3], [4]] output_shape [1, 16, 3, 65, 16] : tensor<16x3x65x16xf32> into tensor<1x16x3x65x16xf32>
    %expanded_638 = tensor.expand_shape %transposed_636 [[0, 1], [2], [3], [4]] output_shape [1, 16, 3, 65, 16] : tensor<16x3x65x16xf32> into tensor<1x16x3x65x16xf32>
    %expanded_639 = tensor.expand_shape %1252 [[0, 1, 2], [3], [4]] output_shape [1, 16, 3, 65, 16] : tensor<48x65x16xf32> into tensor<1x16x3x65x16xf32>
    %concat_640 = tensor.concat dim(0) %expanded_637, %expanded_638, %expanded_639 : (tensor<1x16x3x65x16xf32>, tensor<1x16x3x65x16xf32>, tensor<1x16x3x65x16xf32>) -> tensor<3x16x3x65x16xf32>
    %transposed_641 = linalg.transpose ins(%concat_640 : tensor<3x16x3x65x16xf32>) outs(%822 : tensor<16x65x3x3x16xf32>) permutation = [1, 3, 0, 2, 4] 
    %collapsed_642 = tensor.collapse_shape %transposed_641 [[0, 1], [2, 3, 4]] : tensor<16x65x3x3x16xf32> into tensor<1040x144xf32>
    %1262 = linalg.matmul ins(%collapsed_642, %arg54 : tensor<1040x144xf32>, tensor<144x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %transposed_643 = linalg.transpose ins(%collapsed_642 : tensor<1040x144xf32>) outs(%824 : tensor<144x1040xf32>) permutation = [1, 0] 
    %1263 = linalg.matmul ins(%transposed_643, %collapsed_136 : tensor<144x1040xf32>, tensor<1040x48xf32>) outs(%826 : tensor<144x48xf32>) -> tensor<144x48xf32>
    %1264 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["reduction", "parallel"]} ins(%collapsed_642 : tensor<1040x144xf32>) outs(%829 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<1x144xf32>
    %collapsed_644 = tensor.collapse_shape %1264 [[0, 1]] : tensor<1x144xf32> into tensor<144xf32>
    %expanded_645 = tensor.expand_shape %1262 [[0, 1], [2]] output_shape [16, 65, 48] : tensor<1040x48xf32> into tensor<16x65x48xf32>
    %1265 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%265, %267 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1266 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1265, %274 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1267 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_645, %arg52 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1268 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1267 : tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1269 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1267 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %1270 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1267, %1266 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1271 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1270 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %1272 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1266, %1271 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1273 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1268, %1269 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1274 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1273, %1272 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1275 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%274 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %1276 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1275, %1274 : tensor<16x65x1xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1277 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_645, %1266 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1278 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%1277 : tensor<16x65x48xf32>) outs(%765 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<48xf32>
    %1279 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_645 : tensor<16x65x48xf32>) outs(%765 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<48xf32>
    %1280 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1248, %1276 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %collapsed_646 = tensor.collapse_shape %1280 [[0, 1], [2]] : tensor<16x65x48xf32> into tensor<1040x48xf32>
    %1281 = linalg.matmul ins(%collapsed_646, %arg50 : tensor<1040x48xf32>, tensor<48x192xf32>) outs(%80 : tensor<1040x192xf32>) -> tensor<1040x192xf32>
    %transposed_647 = linalg.transpose ins(%collapsed_646 : tensor<1040x48xf32>) outs(%769 : tensor<48x1040xf32>) permutation = [1, 0] 
    %1282 = linalg.matmul ins(%transposed_647, %collapsed_131 : tensor<48x1040xf32>, tensor<1040x192xf32>) outs(%770 : tensor<48x192xf32>) -> tensor<48x192xf32>
    %1283 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["reduction", "parallel"]} ins(%collapsed_646 : tensor<1040x48xf32>) outs(%773 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<1x48xf32>
    %collapsed_648 = tensor.collapse_shape %1283 [[0, 1]] : tensor<1x48xf32> into tensor<48xf32>
    %expanded_649 = tensor.expand_shape %1281 [[0, 1], [2]] output_shape [16, 65, 192] : tensor<1040x192xf32> into tensor<16x65x192xf32>
    %1284 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%260 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %1285 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_130, %expanded_130 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %1286 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1285 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_10 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %1287 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1286 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.exp %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %1288 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1287 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.truncf %cst_4 : f64 to f32
      %1541 = arith.mulf %in, %1540 : f32
      linalg.yield %1541 : f32
    } -> tensor<16x65x192xf32>
    %1289 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_130, %1288 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %1290 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1284, %1289 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %1291 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_649, %1290 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %collapsed_650 = tensor.collapse_shape %1291 [[0, 1], [2]] : tensor<16x65x192xf32> into tensor<1040x192xf32>
    %1292 = linalg.matmul ins(%collapsed_650, %arg48 : tensor<1040x192xf32>, tensor<192x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %transposed_651 = linalg.transpose ins(%collapsed_650 : tensor<1040x192xf32>) outs(%784 : tensor<192x1040xf32>) permutation = [1, 0] 
    %1293 = linalg.matmul ins(%transposed_651, %collapsed_128 : tensor<192x1040xf32>, tensor<1040x48xf32>) outs(%785 : tensor<192x48xf32>) -> tensor<192x48xf32>
    %1294 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["reduction", "parallel"]} ins(%collapsed_650 : tensor<1040x192xf32>) outs(%788 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<1x192xf32>
    %collapsed_652 = tensor.collapse_shape %1294 [[0, 1]] : tensor<1x192xf32> into tensor<192xf32>
    %expanded_653 = tensor.expand_shape %1292 [[0, 1], [2]] output_shape [16, 65, 48] : tensor<1040x48xf32> into tensor<16x65x48xf32>
    %1295 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240, %242 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1296 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1295, %249 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1297 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_653, %arg46 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1298 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1297 : tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1299 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1297 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %1300 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1297, %1296 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1301 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1300 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %1302 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1296, %1301 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1303 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1298, %1299 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1304 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1303, %1302 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1305 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %1306 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1305, %1304 : tensor<16x65x1xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1307 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_653, %1296 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1308 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%1307 : tensor<16x65x48xf32>) outs(%765 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<48xf32>
    %1309 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_653 : tensor<16x65x48xf32>) outs(%765 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<48xf32>
    %1310 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1280, %1306 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %collapsed_654 = tensor.collapse_shape %1310 [[0, 1], [2]] : tensor<16x65x48xf32> into tensor<1040x48xf32>
    %1311 = linalg.matmul ins(%collapsed_654, %arg44 : tensor<1040x48xf32>, tensor<48x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %transposed_655 = linalg.transpose ins(%collapsed_654 : tensor<1040x48xf32>) outs(%769 : tensor<48x1040xf32>) permutation = [1, 0] 
    %1312 = linalg.matmul ins(%transposed_655, %collapsed_123 : tensor<48x1040xf32>, tensor<1040x48xf32>) outs(%807 : tensor<48x48xf32>) -> tensor<48x48xf32>
    %1313 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["reduction", "parallel"]} ins(%collapsed_654 : tensor<1040x48xf32>) outs(%773 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<1x48xf32>
    %collapsed_656 = tensor.collapse_shape %1313 [[0, 1]] : tensor<1x48xf32> into tensor<48xf32>
    %expanded_657 = tensor.expand_shape %1311 [[0, 1], [2, 3]] output_shape [16, 65, 3, 16] : tensor<1040x48xf32> into tensor<16x65x3x16xf32>
    %transposed_658 = linalg.transpose ins(%expanded_657 : tensor<16x65x3x16xf32>) outs(%29 : tensor<16x3x65x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_659 = tensor.collapse_shape %transposed_658 [[0, 1], [2], [3]] : tensor<16x3x65x16xf32> into tensor<48x65x16xf32>
    %transposed_660 = linalg.transpose ins(%collapsed_119 : tensor<48x65x65xf32>) outs(%33 : tensor<48x65x65xf32>) permutation = [0, 2, 1] 
    %1314 = linalg.batch_matmul ins(%transposed_660, %collapsed_659 : tensor<48x65x65xf32>, tensor<48x65x16xf32>) outs(%55 : tensor<48x65x16xf32>) -> tensor<48x65x16xf32>
    %transposed_661 = linalg.transpose ins(%collapsed_120 : tensor<48x65x16xf32>) outs(%811 : tensor<48x16x65xf32>) permutation = [0, 2, 1] 
    %1315 = linalg.batch_matmul ins(%collapsed_659, %transposed_661 : tensor<48x65x16xf32>, tensor<48x16x65xf32>) outs(%34 : tensor<48x65x65xf32>) -> tensor<48x65x65xf32>
    %expanded_662 = tensor.expand_shape %1315 [[0, 1], [2], [3]] output_shape [16, 3, 65, 65] : tensor<48x65x65xf32> into tensor<16x3x65x65xf32>
    %1316 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_662, %235 : tensor<16x3x65x65xf32>, tensor<16x3x65x65xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %1317 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1316 : tensor<16x3x65x65xf32>) outs(%45 : tensor<16x3x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x1xf32>
    %1318 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%235, %1317 : tensor<16x3x65x65xf32>, tensor<16x3x65x1xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %1319 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1316, %1318 : tensor<16x3x65x65xf32>, tensor<16x3x65x65xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %collapsed_663 = tensor.collapse_shape %1319 [[0, 1], [2], [3]] : tensor<16x3x65x65xf32> into tensor<48x65x65xf32>
    %transposed_664 = linalg.transpose ins(%collapsed_115 : tensor<48x65x16xf32>) outs(%811 : tensor<48x16x65xf32>) permutation = [0, 2, 1] 
    %1320 = linalg.batch_matmul ins(%transposed_664, %collapsed_663 : tensor<48x16x65xf32>, tensor<48x65x65xf32>) outs(%817 : tensor<48x16x65xf32>) -> tensor<48x16x65xf32>
    %transposed_665 = linalg.transpose ins(%collapsed_116 : tensor<48x16x65xf32>) outs(%54 : tensor<48x65x16xf32>) permutation = [0, 2, 1] 
    %1321 = linalg.batch_matmul ins(%collapsed_663, %transposed_665 : tensor<48x65x65xf32>, tensor<48x65x16xf32>) outs(%55 : tensor<48x65x16xf32>) -> tensor<48x65x16xf32>
    %expanded_666 = tensor.expand_shape %1320 [[0, 1], [2], [3]] output_shape [16, 3, 16, 65] : tensor<48x16x65xf32> into tensor<16x3x16x65xf32>
    %expanded_667 = tensor.expand_shape %1321 [[0, 1], [2], [3]] output_shape [16, 3, 65, 16] : tensor<48x65x16xf32> into tensor<16x3x65x16xf32>
    %1322 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_666 : tensor<16x3x16x65xf32>) outs(%31 : tensor<16x3x16x65xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x16x65xf32>
    %transposed_668 = linalg.transpose ins(%1322 : tensor<16x3x16x65xf32>) outs(%29 : tensor<16x3x65x16xf32>) permutation = [0, 1, 3, 2] 
    %1323 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_667 : tensor<16x3x65x16xf32>) outs(%29 : tensor<16x3x65x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x16xf32>
    %expanded_669 = tensor.expand_shape %1323 [[0, 1], [2], [3], [4]] output_shape [1, 16, 3, 65, 16] : tensor<16x3x65x16xf32> into tensor<1x16x3x65x16xf32>
    %expanded_670 = tensor.expand_shape %transposed_668 [[0, 1], [2], [3], [4]] output_shape [1, 16, 3, 65, 16] : tensor<16x3x65x16xf32> into tensor<1x16x3x65x16xf32>
    %expanded_671 = tensor.expand_shape %1314 [[0, 1, 2], [3], [4]] output_shape [1, 16, 3, 65, 16] : tensor<48x65x16xf32> into tensor<1x16x3x65x16xf32>
    %concat_672 = tensor.concat dim(0) %expanded_669, %expanded_670, %expanded_671 : (tensor<1x16x3x65x16xf32>, tensor<1x16x3x65x16xf32>, tensor<1x16x3x65x16xf32>) -> tensor<3x16x3x65x16xf32>
    %transposed_673 = linalg.transpose ins(%concat_672 : tensor<3x16x3x65x16xf32>) outs(%822 : tensor<16x65x3x3x16xf32>) permutation = [1, 3, 0, 2, 4] 
    %collapsed_674 = tensor.collapse_shape %transposed_673 [[0, 1], [2, 3, 4]] : tensor<16x65x3x3x16xf32> into tensor<1040x144xf32>
    %1324 = linalg.matmul ins(%collapsed_674, %arg42 : tensor<1040x144xf32>, tensor<144x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %transposed_675 = linalg.transpose ins(%collapsed_674 : tensor<1040x144xf32>) outs(%824 : tensor<144x1040xf32>) permutation = [1, 0] 
    %1325 = linalg.matmul ins(%transposed_675, %collapsed_105 : tensor<144x1040xf32>, tensor<1040x48xf32>) outs(%826 : tensor<144x48xf32>) -> tensor<144x48xf32>
    %1326 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["reduction", "parallel"]} ins(%collapsed_674 : tensor<1040x144xf32>) outs(%829 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<1x144xf32>
    %collapsed_676 = tensor.collapse_shape %1326 [[0, 1]] : tensor<1x144xf32> into tensor<144xf32>
    %expanded_677 = tensor.expand_shape %1324 [[0, 1], [2]] output_shape [16, 65, 48] : tensor<1040x48xf32> into tensor<16x65x48xf32>
    %1327 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208, %210 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1328 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1327, %217 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1329 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_677, %arg40 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1330 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1329 : tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1331 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1329 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %1332 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1329, %1328 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1333 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1332 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %1334 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1328, %1333 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1335 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1330, %1331 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1336 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1335, %1334 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1337 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%217 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %1338 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1337, %1336 : tensor<16x65x1xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1339 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_677, %1328 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1340 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%1339 : tensor<16x65x48xf32>) outs(%765 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<48xf32>
    %1341 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_677 : tensor<16x65x48xf32>) outs(%765 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<48xf32>
    %1342 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1310, %1338 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %collapsed_678 = tensor.collapse_shape %1342 [[0, 1], [2]] : tensor<16x65x48xf32> into tensor<1040x48xf32>
    %1343 = linalg.matmul ins(%collapsed_678, %arg38 : tensor<1040x48xf32>, tensor<48x192xf32>) outs(%80 : tensor<1040x192xf32>) -> tensor<1040x192xf32>
    %transposed_679 = linalg.transpose ins(%collapsed_678 : tensor<1040x48xf32>) outs(%769 : tensor<48x1040xf32>) permutation = [1, 0] 
    %1344 = linalg.matmul ins(%transposed_679, %collapsed_100 : tensor<48x1040xf32>, tensor<1040x192xf32>) outs(%770 : tensor<48x192xf32>) -> tensor<48x192xf32>
    %1345 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["reduction", "parallel"]} ins(%collapsed_678 : tensor<1040x48xf32>) outs(%773 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<1x48xf32>
    %collapsed_680 = tensor.collapse_shape %1345 [[0, 1]] : tensor<1x48xf32> into tensor<48xf32>
    %expanded_681 = tensor.expand_shape %1343 [[0, 1], [2]] output_shape [16, 65, 192] : tensor<1040x192xf32> into tensor<16x65x192xf32>
    %1346 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%203 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %1347 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_99, %expanded_99 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %1348 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1347 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_10 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %1349 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1348 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.exp %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %1350 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1349 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.truncf %cst_4 : f64 to f32
      %1541 = arith.mulf %in, %1540 : f32
      linalg.yield %1541 : f32
    } -> tensor<16x65x192xf32>
    %1351 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_99, %1350 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %1352 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1346, %1351 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %1353 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_681, %1352 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %collapsed_682 = tensor.collapse_shape %1353 [[0, 1], [2]] : tensor<16x65x192xf32> into tensor<1040x192xf32>
    %1354 = linalg.matmul ins(%collapsed_682, %arg36 : tensor<1040x192xf32>, tensor<192x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %transposed_683 = linalg.transpose ins(%collapsed_682 : tensor<1040x192xf32>) outs(%784 : tensor<192x1040xf32>) permutation = [1, 0] 
    %1355 = linalg.matmul ins(%transposed_683, %collapsed_97 : tensor<192x1040xf32>, tensor<1040x48xf32>) outs(%785 : tensor<192x48xf32>) -> tensor<192x48xf32>
    %1356 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["reduction", "parallel"]} ins(%collapsed_682 : tensor<1040x192xf32>) outs(%788 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<1x192xf32>
    %collapsed_684 = tensor.collapse_shape %1356 [[0, 1]] : tensor<1x192xf32> into tensor<192xf32>
    %expanded_685 = tensor.expand_shape %1354 [[0, 1], [2]] output_shape [16, 65, 48] : tensor<1040x48xf32> into tensor<16x65x48xf32>
    %1357 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183, %185 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1358 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1357, %192 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1359 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_685, %arg34 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1360 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1359 : tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1361 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1359 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %1362 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1359, %1358 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1363 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1362 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %1364 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1358, %1363 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1365 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1360, %1361 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1366 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1365, %1364 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1367 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %1368 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1367, %1366 : tensor<16x65x1xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1369 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_685, %1358 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1370 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%1369 : tensor<16x65x48xf32>) outs(%765 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<48xf32>
    %1371 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_685 : tensor<16x65x48xf32>) outs(%765 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<48xf32>
    %1372 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1342, %1368 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %collapsed_686 = tensor.collapse_shape %1372 [[0, 1], [2]] : tensor<16x65x48xf32> into tensor<1040x48xf32>
    %1373 = linalg.matmul ins(%collapsed_686, %arg32 : tensor<1040x48xf32>, tensor<48x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %transposed_687 = linalg.transpose ins(%collapsed_686 : tensor<1040x48xf32>) outs(%769 : tensor<48x1040xf32>) permutation = [1, 0] 
    %1374 = linalg.matmul ins(%transposed_687, %collapsed_92 : tensor<48x1040xf32>, tensor<1040x48xf32>) outs(%807 : tensor<48x48xf32>) -> tensor<48x48xf32>
    %1375 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["reduction", "parallel"]} ins(%collapsed_686 : tensor<1040x48xf32>) outs(%773 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<1x48xf32>
    %collapsed_688 = tensor.collapse_shape %1375 [[0, 1]] : tensor<1x48xf32> into tensor<48xf32>
    %expanded_689 = tensor.expand_shape %1373 [[0, 1], [2, 3]] output_shape [16, 65, 3, 16] : tensor<1040x48xf32> into tensor<16x65x3x16xf32>
    %transposed_690 = linalg.transpose ins(%expanded_689 : tensor<16x65x3x16xf32>) outs(%29 : tensor<16x3x65x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_691 = tensor.collapse_shape %transposed_690 [[0, 1], [2], [3]] : tensor<16x3x65x16xf32> into tensor<48x65x16xf32>
    %transposed_692 = linalg.transpose ins(%collapsed_88 : tensor<48x65x65xf32>) outs(%33 : tensor<48x65x65xf32>) permutation = [0, 2, 1] 
    %1376 = linalg.batch_matmul ins(%transposed_692, %collapsed_691 : tensor<48x65x65xf32>, tensor<48x65x16xf32>) outs(%55 : tensor<48x65x16xf32>) -> tensor<48x65x16xf32>
    %transposed_693 = linalg.transpose ins(%collapsed_89 : tensor<48x65x16xf32>) outs(%811 : tensor<48x16x65xf32>) permutation = [0, 2, 1] 
    %1377 = linalg.batch_matmul ins(%collapsed_691, %transposed_693 : tensor<48x65x16xf32>, tensor<48x16x65xf32>) outs(%34 : tensor<48x65x65xf32>) -> tensor<48x65x65xf32>
    %expanded_694 = tensor.expand_shape %1377 [[0, 1], [2], [3]] output_shape [16, 3, 65, 65] : tensor<48x65x65xf32> into tensor<16x3x65x65xf32>
    %1378 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_694, %178 : tensor<16x3x65x65xf32>, tensor<16x3x65x65xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %1379 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1378 : tensor<16x3x65x65xf32>) outs(%45 : tensor<16x3x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x1xf32>
    %1380 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%178, %1379 : tensor<16x3x65x65xf32>, tensor<16x3x65x1xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %1381 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1378, %1380 : tensor<16x3x65x65xf32>, tensor<16x3x65x65xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %collapsed_695 = tensor.collapse_shape %1381 [[0, 1], [2], [3]] : tensor<16x3x65x65xf32> into tensor<48x65x65xf32>
    %transposed_696 = linalg.transpose ins(%collapsed_84 : tensor<48x65x16xf32>) outs(%811 : tensor<48x16x65xf32>) permutation = [0, 2, 1] 
    %1382 = linalg.batch_matmul ins(%transposed_696, %collapsed_695 : tensor<48x16x65xf32>, tensor<48x65x65xf32>) outs(%817 : tensor<48x16x65xf32>) -> tensor<48x16x65xf32>
    %transposed_697 = linalg.transpose ins(%collapsed_85 : tensor<48x16x65xf32>) outs(%54 : tensor<48x65x16xf32>) permutation = [0, 2, 1] 
    %1383 = linalg.batch_matmul ins(%collapsed_695, %transposed_697 : tensor<48x65x65xf32>, tensor<48x65x16xf32>) outs(%55 : tensor<48x65x16xf32>) -> tensor<48x65x16xf32>
    %expanded_698 = tensor.expand_shape %1382 [[0, 1], [2], [3]] output_shape [16, 3, 16, 65] : tensor<48x16x65xf32> into tensor<16x3x16x65xf32>
    %expanded_699 = tensor.expand_shape %1383 [[0, 1], [2], [3]] output_shape [16, 3, 65, 16] : tensor<48x65x16xf32> into tensor<16x3x65x16xf32>
    %1384 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_698 : tensor<16x3x16x65xf32>) outs(%31 : tensor<16x3x16x65xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x16x65xf32>
    %transposed_700 = linalg.transpose ins(%1384 : tensor<16x3x16x65xf32>) outs(%29 : tensor<16x3x65x16xf32>) permutation = [0, 1, 3, 2] 
    %1385 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_699 : tensor<16x3x65x16xf32>) outs(%29 : tensor<16x3x65x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x16xf32>
    %expanded_701 = tensor.expand_shape %1385 [[0, 1], [2], [3], [4]] output_shape [1, 16, 3, 65, 16] : tensor<16x3x65x16xf32> into tensor<1x16x3x65x16xf32>
    %expanded_702 = tensor.expand_shape %transposed_700 [[0, 1], [2], [3], [4]] output_shape [1, 16, 3, 65, 16] : tensor<16x3x65x16xf32> into tensor<1x16x3x65x16xf32>
    %expanded_703 = tensor.expand_shape %1376 [[0, 1, 2], [3], [4]] output_shape [1, 16, 3, 65, 16] : tensor<48x65x16xf32> into tensor<1x16x3x65x16xf32>
    %concat_704 = tensor.concat dim(0) %expanded_701, %expanded_702, %expanded_703 : (tensor<1x16x3x65x16xf32>, tensor<1x16x3x65x16xf32>, tensor<1x16x3x65x16xf32>) -> tensor<3x16x3x65x16xf32>
    %transposed_705 = linalg.transpose ins(%concat_704 : tensor<3x16x3x65x16xf32>) outs(%822 : tensor<16x65x3x3x16xf32>) permutation = [1, 3, 0, 2, 4] 
    %collapsed_706 = tensor.collapse_shape %transposed_705 [[0, 1], [2, 3, 4]] : tensor<16x65x3x3x16xf32> into tensor<1040x144xf32>
    %1386 = linalg.matmul ins(%collapsed_706, %arg30 : tensor<1040x144xf32>, tensor<144x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %transposed_707 = linalg.transpose ins(%collapsed_706 : tensor<1040x144xf32>) outs(%824 : tensor<144x1040xf32>) permutation = [1, 0] 
    %1387 = linalg.matmul ins(%transposed_707, %collapsed_74 : tensor<144x1040xf32>, tensor<1040x48xf32>) outs(%826 : tensor<144x48xf32>) -> tensor<144x48xf32>
    %1388 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["reduction", "parallel"]} ins(%collapsed_706 : tensor<1040x144xf32>) outs(%829 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<1x144xf32>
    %collapsed_708 = tensor.collapse_shape %1388 [[0, 1]] : tensor<1x144xf32> into tensor<144xf32>
    %expanded_709 = tensor.expand_shape %1386 [[0, 1], [2]] output_shape [16, 65, 48] : tensor<1040x48xf32> into tensor<16x65x48xf32>
    %1389 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %153 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1390 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1389, %160 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1391 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_709, %arg28 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1392 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1391 : tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1393 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1391 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %1394 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1391, %1390 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1395 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1394 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %1396 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1390, %1395 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1397 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1392, %1393 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1398 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1397, %1396 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1399 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %1400 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1399, %1398 : tensor<16x65x1xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1401 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_709, %1390 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1402 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%1401 : tensor<16x65x48xf32>) outs(%765 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<48xf32>
    %1403 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_709 : tensor<16x65x48xf32>) outs(%765 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<48xf32>
    %1404 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1372, %1400 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %collapsed_710 = tensor.collapse_shape %1404 [[0, 1], [2]] : tensor<16x65x48xf32> into tensor<1040x48xf32>
    %1405 = linalg.matmul ins(%collapsed_710, %arg26 : tensor<1040x48xf32>, tensor<48x192xf32>) outs(%80 : tensor<1040x192xf32>) -> tensor<1040x192xf32>
    %transposed_711 = linalg.transpose ins(%collapsed_710 : tensor<1040x48xf32>) outs(%769 : tensor<48x1040xf32>) permutation = [1, 0] 
    %1406 = linalg.matmul ins(%transposed_711, %collapsed_69 : tensor<48x1040xf32>, tensor<1040x192xf32>) outs(%770 : tensor<48x192xf32>) -> tensor<48x192xf32>
    %1407 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["reduction", "parallel"]} ins(%collapsed_710 : tensor<1040x48xf32>) outs(%773 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<1x48xf32>
    %collapsed_712 = tensor.collapse_shape %1407 [[0, 1]] : tensor<1x48xf32> into tensor<48xf32>
    %expanded_713 = tensor.expand_shape %1405 [[0, 1], [2]] output_shape [16, 65, 192] : tensor<1040x192xf32> into tensor<16x65x192xf32>
    %1408 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %1409 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_68, %expanded_68 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %1410 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1409 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_10 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %1411 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1410 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.exp %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %1412 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1411 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.truncf %cst_4 : f64 to f32
      %1541 = arith.mulf %in, %1540 : f32
      linalg.yield %1541 : f32
    } -> tensor<16x65x192xf32>
    %1413 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_68, %1412 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %1414 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1408, %1413 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %1415 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_713, %1414 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %collapsed_714 = tensor.collapse_shape %1415 [[0, 1], [2]] : tensor<16x65x192xf32> into tensor<1040x192xf32>
    %1416 = linalg.matmul ins(%collapsed_714, %arg24 : tensor<1040x192xf32>, tensor<192x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %transposed_715 = linalg.transpose ins(%collapsed_714 : tensor<1040x192xf32>) outs(%784 : tensor<192x1040xf32>) permutation = [1, 0] 
    %1417 = linalg.matmul ins(%transposed_715, %collapsed_66 : tensor<192x1040xf32>, tensor<1040x48xf32>) outs(%785 : tensor<192x48xf32>) -> tensor<192x48xf32>
    %1418 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["reduction", "parallel"]} ins(%collapsed_714 : tensor<1040x192xf32>) outs(%788 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<1x192xf32>
    %collapsed_716 = tensor.collapse_shape %1418 [[0, 1]] : tensor<1x192xf32> into tensor<192xf32>
    %expanded_717 = tensor.expand_shape %1416 [[0, 1], [2]] output_shape [16, 65, 48] : tensor<1040x48xf32> into tensor<16x65x48xf32>
    %1419 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %128 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1420 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1419, %135 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1421 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_717, %arg22 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1422 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1421 : tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1423 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1421 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %1424 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1421, %1420 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1425 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1424 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %1426 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1420, %1425 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1427 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1422, %1423 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1428 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1427, %1426 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1429 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %1430 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1429, %1428 : tensor<16x65x1xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1431 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_717, %1420 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1432 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%1431 : tensor<16x65x48xf32>) outs(%765 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<48xf32>
    %1433 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_717 : tensor<16x65x48xf32>) outs(%765 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<48xf32>
    %1434 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1404, %1430 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %collapsed_718 = tensor.collapse_shape %1434 [[0, 1], [2]] : tensor<16x65x48xf32> into tensor<1040x48xf32>
    %1435 = linalg.matmul ins(%collapsed_718, %arg20 : tensor<1040x48xf32>, tensor<48x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %transposed_719 = linalg.transpose ins(%collapsed_718 : tensor<1040x48xf32>) outs(%769 : tensor<48x1040xf32>) permutation = [1, 0] 
    %1436 = linalg.matmul ins(%transposed_719, %collapsed_61 : tensor<48x1040xf32>, tensor<1040x48xf32>) outs(%807 : tensor<48x48xf32>) -> tensor<48x48xf32>
    %1437 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["reduction", "parallel"]} ins(%collapsed_718 : tensor<1040x48xf32>) outs(%773 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<1x48xf32>
    %collapsed_720 = tensor.collapse_shape %1437 [[0, 1]] : tensor<1x48xf32> into tensor<48xf32>
    %expanded_721 = tensor.expand_shape %1435 [[0, 1], [2, 3]] output_shape [16, 65, 3, 16] : tensor<1040x48xf32> into tensor<16x65x3x16xf32>
    %transposed_722 = linalg.transpose ins(%expanded_721 : tensor<16x65x3x16xf32>) outs(%29 : tensor<16x3x65x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_723 = tensor.collapse_shape %transposed_722 [[0, 1], [2], [3]] : tensor<16x3x65x16xf32> into tensor<48x65x16xf32>
    %transposed_724 = linalg.transpose ins(%collapsed_57 : tensor<48x65x65xf32>) outs(%33 : tensor<48x65x65xf32>) permutation = [0, 2, 1] 
    %1438 = linalg.batch_matmul ins(%transposed_724, %collapsed_723 : tensor<48x65x65xf32>, tensor<48x65x16xf32>) outs(%55 : tensor<48x65x16xf32>) -> tensor<48x65x16xf32>
    %transposed_725 = linalg.transpose ins(%collapsed_58 : tensor<48x65x16xf32>) outs(%811 : tensor<48x16x65xf32>) permutation = [0, 2, 1] 
    %1439 = linalg.batch_matmul ins(%collapsed_723, %transposed_725 : tensor<48x65x16xf32>, tensor<48x16x65xf32>) outs(%34 : tensor<48x65x65xf32>) -> tensor<48x65x65xf32>
    %expanded_726 = tensor.expand_shape %1439 [[0, 1], [2], [3]] output_shape [16, 3, 65, 65] : tensor<48x65x65xf32> into tensor<16x3x65x65xf32>
    %1440 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_726, %121 : tensor<16x3x65x65xf32>, tensor<16x3x65x65xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %1441 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1440 : tensor<16x3x65x65xf32>) outs(%45 : tensor<16x3x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x1xf32>
    %1442 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%121, %1441 : tensor<16x3x65x65xf32>, tensor<16x3x65x1xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %1443 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1440, %1442 : tensor<16x3x65x65xf32>, tensor<16x3x65x65xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %collapsed_727 = tensor.collapse_shape %1443 [[0, 1], [2], [3]] : tensor<16x3x65x65xf32> into tensor<48x65x65xf32>
    %transposed_728 = linalg.transpose ins(%collapsed_53 : tensor<48x65x16xf32>) outs(%811 : tensor<48x16x65xf32>) permutation = [0, 2, 1] 
    %1444 = linalg.batch_matmul ins(%transposed_728, %collapsed_727 : tensor<48x16x65xf32>, tensor<48x65x65xf32>) outs(%817 : tensor<48x16x65xf32>) -> tensor<48x16x65xf32>
    %transposed_729 = linalg.transpose ins(%collapsed_54 : tensor<48x16x65xf32>) outs(%54 : tensor<48x65x16xf32>) permutation = [0, 2, 1] 
    %1445 = linalg.batch_matmul ins(%collapsed_727, %transposed_729 : tensor<48x65x65xf32>, tensor<48x65x16xf32>) outs(%55 : tensor<48x65x16xf32>) -> tensor<48x65x16xf32>
    %expanded_730 = tensor.expand_shape %1444 [[0, 1], [2], [3]] output_shape [16, 3, 16, 65] : tensor<48x16x65xf32> into tensor<16x3x16x65xf32>
    %expanded_731 = tensor.expand_shape %1445 [[0, 1], [2], [3]] output_shape [16, 3, 65, 16] : tensor<48x65x16xf32> into tensor<16x3x65x16xf32>
    %1446 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_730 : tensor<16x3x16x65xf32>) outs(%31 : tensor<16x3x16x65xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x16x65xf32>
    %transposed_732 = linalg.transpose ins(%1446 : tensor<16x3x16x65xf32>) outs(%29 : tensor<16x3x65x16xf32>) permutation = [0, 1, 3, 2] 
    %1447 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_731 : tensor<16x3x65x16xf32>) outs(%29 : tensor<16x3x65x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x16xf32>
    %expanded_733 = tensor.expand_shape %1447 [[0, 1], [2], [3], [4]] output_shape [1, 16, 3, 65, 16] : tensor<16x3x65x16xf32> into tensor<1x16x3x65x16xf32>
    %expanded_734 = tensor.expand_shape %transposed_732 [[0, 1], [2], [3], [4]] output_shape [1, 16, 3, 65, 16] : tensor<16x3x65x16xf32> into tensor<1x16x3x65x16xf32>
    %expanded_735 = tensor.expand_shape %1438 [[0, 1, 2], [3], [4]] output_shape [1, 16, 3, 65, 16] : tensor<48x65x16xf32> into tensor<1x16x3x65x16xf32>
    %concat_736 = tensor.concat dim(0) %expanded_733, %expanded_734, %expanded_735 : (tensor<1x16x3x65x16xf32>, tensor<1x16x3x65x16xf32>, tensor<1x16x3x65x16xf32>) -> tensor<3x16x3x65x16xf32>
    %transposed_737 = linalg.transpose ins(%concat_736 : tensor<3x16x3x65x16xf32>) outs(%822 : tensor<16x65x3x3x16xf32>) permutation = [1, 3, 0, 2, 4] 
    %collapsed_738 = tensor.collapse_shape %transposed_737 [[0, 1], [2, 3, 4]] : tensor<16x65x3x3x16xf32> into tensor<1040x144xf32>
    %1448 = linalg.matmul ins(%collapsed_738, %arg18 : tensor<1040x144xf32>, tensor<144x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %transposed_739 = linalg.transpose ins(%collapsed_738 : tensor<1040x144xf32>) outs(%824 : tensor<144x1040xf32>) permutation = [1, 0] 
    %1449 = linalg.matmul ins(%transposed_739, %collapsed_43 : tensor<144x1040xf32>, tensor<1040x48xf32>) outs(%826 : tensor<144x48xf32>) -> tensor<144x48xf32>
    %1450 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["reduction", "parallel"]} ins(%collapsed_738 : tensor<1040x144xf32>) outs(%829 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<1x144xf32>
    %collapsed_740 = tensor.collapse_shape %1450 [[0, 1]] : tensor<1x144xf32> into tensor<144xf32>
    %expanded_741 = tensor.expand_shape %1448 [[0, 1], [2]] output_shape [16, 65, 48] : tensor<1040x48xf32> into tensor<16x65x48xf32>
    %1451 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %96 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1452 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1451, %103 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1453 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_741, %arg16 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1454 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1453 : tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1455 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1453 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %1456 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1453, %1452 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1457 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1456 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %1458 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1452, %1457 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1459 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1454, %1455 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1460 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1459, %1458 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1461 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %1462 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1461, %1460 : tensor<16x65x1xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1463 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_741, %1452 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1464 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%1463 : tensor<16x65x48xf32>) outs(%765 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<48xf32>
    %1465 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_741 : tensor<16x65x48xf32>) outs(%765 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<48xf32>
    %1466 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1434, %1462 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %collapsed_742 = tensor.collapse_shape %1466 [[0, 1], [2]] : tensor<16x65x48xf32> into tensor<1040x48xf32>
    %1467 = linalg.matmul ins(%collapsed_742, %arg14 : tensor<1040x48xf32>, tensor<48x192xf32>) outs(%80 : tensor<1040x192xf32>) -> tensor<1040x192xf32>
    %transposed_743 = linalg.transpose ins(%collapsed_742 : tensor<1040x48xf32>) outs(%769 : tensor<48x1040xf32>) permutation = [1, 0] 
    %1468 = linalg.matmul ins(%transposed_743, %collapsed_38 : tensor<48x1040xf32>, tensor<1040x192xf32>) outs(%770 : tensor<48x192xf32>) -> tensor<48x192xf32>
    %1469 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["reduction", "parallel"]} ins(%collapsed_742 : tensor<1040x48xf32>) outs(%773 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<1x48xf32>
    %collapsed_744 = tensor.collapse_shape %1469 [[0, 1]] : tensor<1x48xf32> into tensor<48xf32>
    %expanded_745 = tensor.expand_shape %1467 [[0, 1], [2]] output_shape [16, 65, 192] : tensor<1040x192xf32> into tensor<16x65x192xf32>
    %1470 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %1471 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_37, %expanded_37 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %1472 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1471 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_10 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %1473 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1472 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = math.exp %in : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %1474 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1473 : tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.truncf %cst_4 : f64 to f32
      %1541 = arith.mulf %in, %1540 : f32
      linalg.yield %1541 : f32
    } -> tensor<16x65x192xf32>
    %1475 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_37, %1474 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %1476 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1470, %1475 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %1477 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_745, %1476 : tensor<16x65x192xf32>, tensor<16x65x192xf32>) outs(%84 : tensor<16x65x192xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x192xf32>
    %collapsed_746 = tensor.collapse_shape %1477 [[0, 1], [2]] : tensor<16x65x192xf32> into tensor<1040x192xf32>
    %1478 = linalg.matmul ins(%collapsed_746, %arg12 : tensor<1040x192xf32>, tensor<192x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %transposed_747 = linalg.transpose ins(%collapsed_746 : tensor<1040x192xf32>) outs(%784 : tensor<192x1040xf32>) permutation = [1, 0] 
    %1479 = linalg.matmul ins(%transposed_747, %collapsed_35 : tensor<192x1040xf32>, tensor<1040x48xf32>) outs(%785 : tensor<192x48xf32>) -> tensor<192x48xf32>
    %1480 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["reduction", "parallel"]} ins(%collapsed_746 : tensor<1040x192xf32>) outs(%788 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<1x192xf32>
    %collapsed_748 = tensor.collapse_shape %1480 [[0, 1]] : tensor<1x192xf32> into tensor<192xf32>
    %expanded_749 = tensor.expand_shape %1478 [[0, 1], [2]] output_shape [16, 65, 48] : tensor<1040x48xf32> into tensor<16x65x48xf32>
    %1481 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %66 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1482 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1481, %73 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1483 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_749, %arg10 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1484 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1483 : tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1485 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1483 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %1486 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1483, %1482 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1487 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1486 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %1488 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1482, %1487 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1489 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1484, %1485 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1490 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1489, %1488 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1491 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %1492 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1491, %1490 : tensor<16x65x1xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1493 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_749, %1482 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1494 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%1493 : tensor<16x65x48xf32>) outs(%765 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<48xf32>
    %1495 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_749 : tensor<16x65x48xf32>) outs(%765 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<48xf32>
    %1496 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1466, %1492 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %collapsed_750 = tensor.collapse_shape %1496 [[0, 1], [2]] : tensor<16x65x48xf32> into tensor<1040x48xf32>
    %1497 = linalg.matmul ins(%collapsed_750, %arg8 : tensor<1040x48xf32>, tensor<48x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %transposed_751 = linalg.transpose ins(%collapsed_750 : tensor<1040x48xf32>) outs(%769 : tensor<48x1040xf32>) permutation = [1, 0] 
    %1498 = linalg.matmul ins(%transposed_751, %collapsed_30 : tensor<48x1040xf32>, tensor<1040x48xf32>) outs(%807 : tensor<48x48xf32>) -> tensor<48x48xf32>
    %1499 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["reduction", "parallel"]} ins(%collapsed_750 : tensor<1040x48xf32>) outs(%773 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<1x48xf32>
    %collapsed_752 = tensor.collapse_shape %1499 [[0, 1]] : tensor<1x48xf32> into tensor<48xf32>
    %expanded_753 = tensor.expand_shape %1497 [[0, 1], [2, 3]] output_shape [16, 65, 3, 16] : tensor<1040x48xf32> into tensor<16x65x3x16xf32>
    %transposed_754 = linalg.transpose ins(%expanded_753 : tensor<16x65x3x16xf32>) outs(%29 : tensor<16x3x65x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_755 = tensor.collapse_shape %transposed_754 [[0, 1], [2], [3]] : tensor<16x3x65x16xf32> into tensor<48x65x16xf32>
    %transposed_756 = linalg.transpose ins(%collapsed_26 : tensor<48x65x65xf32>) outs(%33 : tensor<48x65x65xf32>) permutation = [0, 2, 1] 
    %1500 = linalg.batch_matmul ins(%transposed_756, %collapsed_755 : tensor<48x65x65xf32>, tensor<48x65x16xf32>) outs(%55 : tensor<48x65x16xf32>) -> tensor<48x65x16xf32>
    %transposed_757 = linalg.transpose ins(%collapsed_27 : tensor<48x65x16xf32>) outs(%811 : tensor<48x16x65xf32>) permutation = [0, 2, 1] 
    %1501 = linalg.batch_matmul ins(%collapsed_755, %transposed_757 : tensor<48x65x16xf32>, tensor<48x16x65xf32>) outs(%34 : tensor<48x65x65xf32>) -> tensor<48x65x65xf32>
    %expanded_758 = tensor.expand_shape %1501 [[0, 1], [2], [3]] output_shape [16, 3, 65, 65] : tensor<48x65x65xf32> into tensor<16x3x65x65xf32>
    %1502 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_758, %53 : tensor<16x3x65x65xf32>, tensor<16x3x65x65xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %1503 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1502 : tensor<16x3x65x65xf32>) outs(%45 : tensor<16x3x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x1xf32>
    %1504 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %1503 : tensor<16x3x65x65xf32>, tensor<16x3x65x1xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %1505 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1502, %1504 : tensor<16x3x65x65xf32>, tensor<16x3x65x65xf32>) outs(%41 : tensor<16x3x65x65xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x65xf32>
    %collapsed_759 = tensor.collapse_shape %1505 [[0, 1], [2], [3]] : tensor<16x3x65x65xf32> into tensor<48x65x65xf32>
    %transposed_760 = linalg.transpose ins(%collapsed_22 : tensor<48x65x16xf32>) outs(%811 : tensor<48x16x65xf32>) permutation = [0, 2, 1] 
    %1506 = linalg.batch_matmul ins(%transposed_760, %collapsed_759 : tensor<48x16x65xf32>, tensor<48x65x65xf32>) outs(%817 : tensor<48x16x65xf32>) -> tensor<48x16x65xf32>
    %transposed_761 = linalg.transpose ins(%collapsed_23 : tensor<48x16x65xf32>) outs(%54 : tensor<48x65x16xf32>) permutation = [0, 2, 1] 
    %1507 = linalg.batch_matmul ins(%collapsed_759, %transposed_761 : tensor<48x65x65xf32>, tensor<48x65x16xf32>) outs(%55 : tensor<48x65x16xf32>) -> tensor<48x65x16xf32>
    %expanded_762 = tensor.expand_shape %1506 [[0, 1], [2], [3]] output_shape [16, 3, 16, 65] : tensor<48x16x65xf32> into tensor<16x3x16x65xf32>
    %expanded_763 = tensor.expand_shape %1507 [[0, 1], [2], [3]] output_shape [16, 3, 65, 16] : tensor<48x65x16xf32> into tensor<16x3x65x16xf32>
    %1508 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_762 : tensor<16x3x16x65xf32>) outs(%31 : tensor<16x3x16x65xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x16x65xf32>
    %transposed_764 = linalg.transpose ins(%1508 : tensor<16x3x16x65xf32>) outs(%29 : tensor<16x3x65x16xf32>) permutation = [0, 1, 3, 2] 
    %1509 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_763 : tensor<16x3x65x16xf32>) outs(%29 : tensor<16x3x65x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x3x65x16xf32>
    %expanded_765 = tensor.expand_shape %1509 [[0, 1], [2], [3], [4]] output_shape [1, 16, 3, 65, 16] : tensor<16x3x65x16xf32> into tensor<1x16x3x65x16xf32>
    %expanded_766 = tensor.expand_shape %transposed_764 [[0, 1], [2], [3], [4]] output_shape [1, 16, 3, 65, 16] : tensor<16x3x65x16xf32> into tensor<1x16x3x65x16xf32>
    %expanded_767 = tensor.expand_shape %1500 [[0, 1, 2], [3], [4]] output_shape [1, 16, 3, 65, 16] : tensor<48x65x16xf32> into tensor<1x16x3x65x16xf32>
    %concat_768 = tensor.concat dim(0) %expanded_765, %expanded_766, %expanded_767 : (tensor<1x16x3x65x16xf32>, tensor<1x16x3x65x16xf32>, tensor<1x16x3x65x16xf32>) -> tensor<3x16x3x65x16xf32>
    %transposed_769 = linalg.transpose ins(%concat_768 : tensor<3x16x3x65x16xf32>) outs(%822 : tensor<16x65x3x3x16xf32>) permutation = [1, 3, 0, 2, 4] 
    %collapsed_770 = tensor.collapse_shape %transposed_769 [[0, 1], [2, 3, 4]] : tensor<16x65x3x3x16xf32> into tensor<1040x144xf32>
    %1510 = linalg.matmul ins(%collapsed_770, %arg6 : tensor<1040x144xf32>, tensor<144x48xf32>) outs(%60 : tensor<1040x48xf32>) -> tensor<1040x48xf32>
    %transposed_771 = linalg.transpose ins(%collapsed_770 : tensor<1040x144xf32>) outs(%824 : tensor<144x1040xf32>) permutation = [1, 0] 
    %1511 = linalg.matmul ins(%transposed_771, %collapsed_14 : tensor<144x1040xf32>, tensor<1040x48xf32>) outs(%826 : tensor<144x48xf32>) -> tensor<144x48xf32>
    %1512 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["reduction", "parallel"]} ins(%collapsed_770 : tensor<1040x144xf32>) outs(%829 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<1x144xf32>
    %collapsed_772 = tensor.collapse_shape %1512 [[0, 1]] : tensor<1x144xf32> into tensor<144xf32>
    %expanded_773 = tensor.expand_shape %1510 [[0, 1], [2]] output_shape [16, 65, 48] : tensor<1040x48xf32> into tensor<16x65x48xf32>
    %1513 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %10 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1514 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1513, %17 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1515 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_773, %arg4 : tensor<16x65x48xf32>, tensor<48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1516 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1515 : tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.mulf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1517 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1515 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %1518 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1515, %1514 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1519 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1518 : tensor<16x65x48xf32>) outs(%8 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %1520 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1514, %1519 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1521 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1516, %1517 : tensor<16x65x48xf32>, tensor<16x65x1xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1522 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1521, %1520 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.subf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1523 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<16x65x1xf32>) outs(%7 : tensor<16x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.divf %in, %cst_7 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x1xf32>
    %1524 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1523, %1522 : tensor<16x65x1xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1525 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_773, %1514 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1526 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%1525 : tensor<16x65x48xf32>) outs(%765 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<48xf32>
    %1527 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_773 : tensor<16x65x48xf32>) outs(%765 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<48xf32>
    %1528 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1496, %1524 : tensor<16x65x48xf32>, tensor<16x65x48xf32>) outs(%5 : tensor<16x65x48xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.addf %in, %in_778 : f32
      linalg.yield %1540 : f32
    } -> tensor<16x65x48xf32>
    %1529 = tensor.empty() : tensor<1x65x48xf32>
    %1530 = linalg.fill ins(%cst : f32) outs(%1529 : tensor<1x65x48xf32>) -> tensor<1x65x48xf32>
    %1531 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "parallel"]} ins(%1528 : tensor<16x65x48xf32>) outs(%1530 : tensor<1x65x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<1x65x48xf32>
    %extracted_slice_774 = tensor.extract_slice %1528[0, 0, 0] [16, 1, 48] [1, 1, 1] : tensor<16x65x48xf32> to tensor<16x1x48xf32>
    %extracted_slice_775 = tensor.extract_slice %1528[0, 1, 0] [16, 64, 48] [1, 1, 1] : tensor<16x65x48xf32> to tensor<16x64x48xf32>
    %1532 = tensor.empty() : tensor<1x1x48xf32>
    %1533 = linalg.fill ins(%cst : f32) outs(%1532 : tensor<1x1x48xf32>) -> tensor<1x1x48xf32>
    %1534 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["reduction", "parallel", "parallel"]} ins(%extracted_slice_774 : tensor<16x1x48xf32>) outs(%1533 : tensor<1x1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<1x1x48xf32>
    %1535 = tensor.empty() : tensor<16x48x64xf32>
    %transposed_776 = linalg.transpose ins(%extracted_slice_775 : tensor<16x64x48xf32>) outs(%1535 : tensor<16x48x64xf32>) permutation = [0, 2, 1] 
    %expanded_777 = tensor.expand_shape %transposed_776 [[0], [1], [2, 3]] output_shape [16, 48, 8, 8] : tensor<16x48x64xf32> into tensor<16x48x8x8xf32>
    %1536 = tensor.empty() : tensor<48x3x4x4xf32>
    %1537 = linalg.fill ins(%cst : f32) outs(%1536 : tensor<48x3x4x4xf32>) -> tensor<48x3x4x4xf32>
    %1538 = linalg.generic {indexing_maps = [#map13, #map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction", "reduction"]} ins(%arg152, %expanded_777 : tensor<16x3x32x32xf32>, tensor<16x48x8x8xf32>) outs(%1537 : tensor<48x3x4x4xf32>) {
    ^bb0(%in: f32, %in_778: f32, %out: f32):
      %1540 = arith.mulf %in, %in_778 : f32
      %1541 = arith.addf %1540, %out : f32
      linalg.yield %1541 : f32
    } -> tensor<48x3x4x4xf32>
    %1539 = linalg.generic {indexing_maps = [#map8, #map16], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%expanded_777 : tensor<16x48x8x8xf32>) outs(%765 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1540 = arith.addf %in, %out : f32
      linalg.yield %1540 : f32
    } -> tensor<48xf32>
    return %740, %1534, %1531, %1538, %1539, %1526, %1527, %1511, %collapsed_772, %1498, %collapsed_752, %1494, %1495, %1479, %collapsed_748, %1468, %collapsed_744, %1464, %1465, %1449, %collapsed_740, %1436, %collapsed_720, %1432, %1433, %1417, %collapsed_716, %1406, %collapsed_712, %1402, %1403, %1387, %collapsed_708, %1374, %collapsed_688, %1370, %1371, %1355, %collapsed_684, %1344, %collapsed_680, %1340, %1341, %1325, %collapsed_676, %1312, %collapsed_656, %1308, %1309, %1293, %collapsed_652, %1282, %collapsed_648, %1278, %1279, %1263, %collapsed_644, %1250, %collapsed_624, %1246, %1247, %1231, %collapsed_620, %1220, %collapsed_616, %1216, %1217, %1201, %collapsed_612, %1188, %collapsed_592, %1184, %1185, %1169, %collapsed_588, %1158, %collapsed_584, %1154, %1155, %1139, %collapsed_580, %1126, %collapsed_560, %1122, %1123, %1107, %collapsed_556, %1096, %collapsed_552, %1092, %1093, %1077, %collapsed_548, %1064, %collapsed_528, %1060, %1061, %1045, %collapsed_524, %1034, %collapsed_520, %1030, %1031, %1015, %collapsed_516, %1002, %collapsed_496, %998, %999, %983, %collapsed_492, %972, %collapsed_488, %968, %969, %953, %collapsed_484, %940, %collapsed_464, %936, %937, %921, %collapsed_460, %910, %collapsed_456, %906, %907, %891, %collapsed_452, %878, %collapsed_432, %874, %875, %859, %collapsed_428, %848, %collapsed_424, %844, %845, %827, %collapsed_420, %808, %collapsed_400, %803, %804, %786, %collapsed_396, %771, %collapsed_392, %766, %767, %747, %collapsed_388 : tensor<16x100xf32>, tensor<1x1x48xf32>, tensor<1x65x48xf32>, tensor<48x3x4x4xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<144x48xf32>, tensor<144xf32>, tensor<48x48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<192x48xf32>, tensor<192xf32>, tensor<48x192xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<144x48xf32>, tensor<144xf32>, tensor<48x48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<192x48xf32>, tensor<192xf32>, tensor<48x192xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<144x48xf32>, tensor<144xf32>, tensor<48x48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<192x48xf32>, tensor<192xf32>, tensor<48x192xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<144x48xf32>, tensor<144xf32>, tensor<48x48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<192x48xf32>, tensor<192xf32>, tensor<48x192xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<144x48xf32>, tensor<144xf32>, tensor<48x48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<192x48xf32>, tensor<192xf32>, tensor<48x192xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<144x48xf32>, tensor<144xf32>, tensor<48x48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<192x48xf32>, tensor<192xf32>, tensor<48x192xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<144x48xf32>, tensor<144xf32>, tensor<48x48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<192x48xf32>, tensor<192xf32>, tensor<48x192xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<144x48xf32>, tensor<144xf32>, tensor<48x48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<192x48xf32>, tensor<192xf32>, tensor<48x192xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<144x48xf32>, tensor<144xf32>, tensor<48x48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<192x48xf32>, tensor<192xf32>, tensor<48x192xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<144x48xf32>, tensor<144xf32>, tensor<48x48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<192x48xf32>, tensor<192xf32>, tensor<48x192xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<144x48xf32>, tensor<144xf32>, tensor<48x48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<192x48xf32>, tensor<192xf32>, tensor<48x192xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<144x48xf32>, tensor<144xf32>, tensor<48x48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<192x48xf32>, tensor<192xf32>, tensor<48x192xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<100x48xf32>, tensor<100xf32>
  }
}
