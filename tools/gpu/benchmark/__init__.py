"""What tools/gpu/bench.sh consists of: shapes and candidates (data, without
PyTorch), timing, launching, peers and errors (on a GPU), tables, plots."""
