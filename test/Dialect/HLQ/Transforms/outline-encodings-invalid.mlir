// RUN: hlq-opt %s --hlq-outline-encodings --split-input-file --verify-diagnostics

// expected-error @+1 {{marks arguments 'hlq.encoded', but has no body}}
func.func private @external(tensor<16x16xf32> {hlq.encoded = "x"})

// -----

// expected-error @+1 {{argument 0 is marked 'hlq.encoded' = "x", but nothing encodes it}}
func.func @unused(%x: tensor<16x16xf32> {hlq.encoded = "x"}) {
  return
}

// -----

func.func @read(%x: tensor<16x16xf32> {hlq.encoded = "x"}) -> (tensor<16x16xi8>, tensor<16x16xf32>) {
  %q, %s = hlq.quantize %x block [*, *] : tensor<16x16xf32> -> tensor<16x16xi8>, tensor<1x1xf32>
  // expected-error @+1 {{reads an argument that is marked 'hlq.encoded' = "x": only its codes are passed}}
  return %q, %x : tensor<16x16xi8>, tensor<16x16xf32>
}

// -----

func.func @made_of_it(%x: tensor<16x16xf32> {hlq.encoded = "x"}) -> (tensor<16x16xi8>, tensor<1x16xf32>) {
  // expected-error @+1 {{of an argument that is marked 'hlq.encoded' = "x" makes more of it than codes}}
  %q:3 = hlq.encode %x [<block = [*, *]>] : tensor<16x16xf32> -> tensor<16x16xi8>, tensor<1x1xf32> sums tensor<1x16xf32>
  return %q#0, %q#2 : tensor<16x16xi8>, tensor<1x16xf32>
}

// -----

func.func @rounded_size(%x: tensor<?x16xf32> {hlq.encoded = "x"}) -> (tensor<16x?xi8>, tensor<1x1xf32>, index) {
  %c0 = arith.constant 0 : index
  // expected-error @+1 {{reads size 0 of an argument that is marked 'hlq.encoded' = "x": its codes don't tell that, they are rounded up to blocks along it}}
  %l = tensor.dim %x, %c0 : tensor<?x16xf32>
  %q:2 = hlq.encode %x [<basis = <hadamard, order = 16, rank = 8>, along = 0, block = [*, *], permutation = [1, 0]>] : tensor<?x16xf32> -> tensor<16x?xi8>, tensor<1x1xf32>
  return %q#0, %q#1, %l : tensor<16x?xi8>, tensor<1x1xf32>, index
}

// -----

func.func @some_size(%x: tensor<?x16xf32> {hlq.encoded = "x"}, %d: index) -> (tensor<?x16xi8>, tensor<1x1xf32>, index) {
  // expected-error @+1 {{reads a size of an argument that is marked 'hlq.encoded' = "x": its dimension must be a constant}}
  %l = tensor.dim %x, %d : tensor<?x16xf32>
  %q:2 = hlq.encode %x [<block = [*, *]>] : tensor<?x16xf32> -> tensor<?x16xi8>, tensor<1x1xf32>
  return %q#0, %q#1, %l : tensor<?x16xi8>, tensor<1x1xf32>, index
}

// -----

func.func @computed_seed(%x: tensor<16x16xf32> {hlq.encoded = "x"}, %s: i64) -> tensor<16x16xi8> {
  %t = arith.addi %s, %s : i64
  // expected-error @+1 {{of an argument that is marked 'hlq.encoded' = "x" has a seed that is neither a constant nor an argument}}
  %q:2 = hlq.encode %x [<block = [*, *], rounding = stochastic>] seed %t : tensor<16x16xf32> -> tensor<16x16xi8>, tensor<1x1xf32>
  return %q#0 : tensor<16x16xi8>
}

// -----

func.func @nested(%x: tensor<16x16xf32> {hlq.encoded = "x"}, %c: i1) -> tensor<16x16xi8> {
  %r = scf.if %c -> tensor<16x16xi8> {
    // expected-error @+1 {{of an argument that is marked 'hlq.encoded' = "x" must stand in its function's own block}}
    %q:2 = hlq.encode %x [<block = [*, *]>] : tensor<16x16xf32> -> tensor<16x16xi8>, tensor<1x1xf32>
    scf.yield %q#0 : tensor<16x16xi8>
  } else {
    %e = tensor.empty() : tensor<16x16xi8>
    scf.yield %e : tensor<16x16xi8>
  }
  return %r : tensor<16x16xi8>
}

// -----

// expected-error @+1 {{marks arguments 'hlq.encoded', but is called within the module: its caller would have to encode them}}
func.func @called(%x: tensor<16x16xf32> {hlq.encoded = "x"}) -> tensor<16x16xi8> {
  %q:2 = hlq.encode %x [<block = [*, *]>] : tensor<16x16xf32> -> tensor<16x16xi8>, tensor<1x1xf32>
  return %q#0 : tensor<16x16xi8>
}
func.func @caller(%x: tensor<16x16xf32>) -> tensor<16x16xi8> {
  %q = call @called(%x) : (tensor<16x16xf32>) -> tensor<16x16xi8>
  return %q : tensor<16x16xi8>
}

// -----

// expected-error @+1 {{argument 0 is marked 'hlq.encoded' = "x", but there is a function 'f.encode.x' already}}
func.func @f(%x: tensor<16x16xf32> {hlq.encoded = "x"}) -> tensor<16x16xi8> {
  %q:2 = hlq.encode %x [<block = [*, *]>] : tensor<16x16xf32> -> tensor<16x16xi8>, tensor<1x1xf32>
  return %q#0 : tensor<16x16xi8>
}
func.func private @f.encode.x()
