"""How executables are launched: graphs, streams, threads, seeds, refusals."""

import threading

import layers
import oracle
import pytest
import views
from layers import Layer

DYNAMIC = Layer("hlq", "stochastic", "bf16")
NEAREST = Layer("hlq", "nearest", "bf16")


def operands(tokens=1000, outputs=320, inputs=200, element="bf16", seed=0):
    import torch

    generator = torch.Generator("cuda").manual_seed(seed)
    return [
        torch.randn(*shape, generator=generator, device="cuda").to(oracle.DTYPES[element])
        for shape in ((tokens, outputs), (tokens, inputs), (outputs, inputs))
    ]


def same(results, others):
    import torch

    return all(torch.equal(a, b) for a, b in zip(results, others, strict=True))


def test_one_executable_serves_any_number_of_tokens(load):
    import torch

    function = load(Layer("hlq", "stochastic", "bf16", (None, 768, 768)))
    for tokens in (1, 15, 16, 17, 197, 4096, 30000):
        gy, x, weight = operands(tokens, 768, 768)
        gx, gw = function(gy, x, weight, seed=tokens)
        assert gx.shape == (tokens, 768) and gw.shape == (768, 768)
        assert torch.isfinite(gx).all() and torch.isfinite(gw).all()
        assert oracle.relative_error(gx, gy.double() @ weight.double()) < 0.5


def test_a_seed_gives_one_result_and_another_seed_another(load):
    function = load(DYNAMIC)
    given = operands()
    first = function(*given, seed=5)
    assert same(first, function(*given, seed=5))
    assert not same(first, function(*given, seed=6))


def test_a_seed_in_device_memory_is_the_seed(load):
    import torch

    function = load(DYNAMIC)
    given = operands()
    seed = torch.tensor(2**40 + 3, dtype=torch.int64, device="cuda")
    assert same(function(*given, seed=seed), function(*given, seed=2**40 + 3))


def test_graph_capture_and_replay(load):
    """A captured launch reads its operands and its seed anew at each replay."""
    import torch

    function = load(DYNAMIC)
    function.prepare()
    given = operands()
    seed = torch.tensor(1, dtype=torch.int64, device="cuda")
    size = function.workspace_size(*given, seed=seed)
    workspace = torch.empty(size, dtype=torch.uint8, device="cuda")
    out = function(*given, seed=seed, workspace=workspace)
    torch.cuda.synchronize()
    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph):
        function(*given, seed=seed, out=list(out), workspace=workspace)
    for step in range(3):
        fresh = operands(seed=step + 1)
        for held, new in zip(given, fresh):
            held.copy_(new)
        seed.fill_(100 + step)
        workspace.fill_(0xFF)
        graph.replay()
        torch.cuda.synchronize()
        assert same(out, function(*fresh, seed=100 + step))


# From a few blocks, whose kernels all fit the chip at once, to several rounds.
DEPENDENT_SHAPES = [(1, 64, 32), (48, 64, 32), (197, 768, 768), (1000, 320, 200), (5000, 1024, 2048), (3152, 768, 3072)]


@pytest.mark.parametrize("recipe", ["hlq", "int8"])
@pytest.mark.parametrize("captured", [False, True], ids=["stream", "graph"])
def test_kernels_that_begin_early_wait_for_what_they_need(artifacts, recipe, captured):
    """Launches back to back, in one workspace, of operands that a kernel before has
    just written and one behind overwrites, give what kernels one by one give."""
    import plans
    import torch
    from hlq import gpu

    executable = (artifacts / f"{Layer(recipe, 'nearest', 'bf16').name}.hlqx").read_bytes()
    assert plans.serial(executable) != executable
    function = gpu.Executable(executable)["backward"]
    reference = gpu.Executable(plans.serial(executable))["backward"]
    function.prepare()
    cases = [operands(*shape, seed=i) for i, shape in enumerate(DEPENDENT_SHAPES * 2)]
    expected = [reference(*given, seed=3) for given in cases]
    held = [[torch.empty_like(tensor) for tensor in given] for given in cases]
    found = [[torch.empty_like(tensor) for tensor in results] for results in expected]
    size = max(function.workspace_size(*given, seed=3) for given in cases)
    workspace = torch.empty(size, dtype=torch.uint8, device="cuda")

    def launch_all():
        for given, mine, results in zip(cases, held, found, strict=True):
            for tensor, source in zip(mine, given, strict=True):
                tensor.copy_(source)
            function(*mine, seed=3, out=results, workspace=workspace)
            for tensor in (*mine, workspace):
                tensor.fill_(255)

    if captured:
        graph = torch.cuda.CUDAGraph()
        with torch.cuda.graph(graph):
            launch_all()
        launch_all = graph.replay
    for _ in range(20):
        for results in found:
            for result in results:
                result.zero_()
        launch_all()
        torch.cuda.synchronize()
        assert all(same(a, b) for a, b in zip(found, expected, strict=True))


def test_replays_back_to_back_share_a_workspace(artifacts):
    """The first kernel of a launch waits for the last one of the launch before."""
    import plans
    import torch
    from hlq import gpu

    executable = (artifacts / f"{DYNAMIC.name}.hlqx").read_bytes()
    function = gpu.Executable(executable)["backward"]
    function.prepare()
    given = operands(3000, 768, 768)
    expected = gpu.Executable(plans.serial(executable))["backward"](*given, seed=7)
    workspace = torch.empty(function.workspace_size(*given, seed=7), dtype=torch.uint8, device="cuda")
    out = [torch.empty_like(result) for result in expected]
    torch.cuda.synchronize()
    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph):
        for _ in range(3):
            function(*given, seed=7, out=out, workspace=workspace)
    for _ in range(100):
        graph.replay()
    torch.cuda.synchronize()
    assert same(out, expected)


def test_an_unprepared_launch_is_refused_while_a_graph_is_captured(artifacts):
    import torch
    from hlq import gpu
    from hlq.errors import GpuError

    function = gpu.Executable.load(artifacts / f"{DYNAMIC.name}.hlqx")["backward"]
    given = operands()
    size = function.workspace_size(*given, seed=1)
    workspace = torch.empty(size, dtype=torch.uint8, device="cuda")
    out = [torch.empty_like(given[1]), torch.empty_like(given[2])]
    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph):
        torch.zeros(1, device="cuda")
        with pytest.raises(GpuError, match="prepare"):
            function(*given, seed=1, out=out, workspace=workspace)
    function.prepare()
    function(*given, seed=1, out=out, workspace=workspace)
    assert same(out, function(*given, seed=1))


def test_two_streams(load):
    import torch

    function = load(DYNAMIC)
    cases = [operands(tokens=2000 + 300 * i, seed=i) for i in range(6)]
    expected = [function(*given, seed=i) for i, given in enumerate(cases)]
    torch.cuda.synchronize()
    streams = [torch.cuda.Stream() for _ in range(2)]
    found = []
    for i, given in enumerate(cases):
        with torch.cuda.stream(streams[i % 2]):
            found.append(function(*given, seed=i))
    torch.cuda.synchronize()
    assert all(same(a, b) for a, b in zip(found, expected))


def test_two_threads_share_an_executable(artifacts):
    import torch
    from hlq import gpu

    # Not loaded yet: both threads ask for the kernels at once.
    function = gpu.Executable.load(artifacts / f"{DYNAMIC.name}.hlqx")["backward"]
    reference = gpu.Executable.load(artifacts / f"{DYNAMIC.name}.hlqx")["backward"]
    cases = [operands(tokens=500 + 100 * i, seed=i) for i in range(16)]
    expected = [reference(*given, seed=i) for i, given in enumerate(cases)]
    torch.cuda.synchronize()
    found, errors = {}, []

    def work(mine):
        try:
            with torch.cuda.stream(torch.cuda.Stream()):
                for i in mine:
                    found[i] = function(*cases[i], seed=i)
                torch.cuda.current_stream().synchronize()
        except Exception as error:  # noqa: BLE001: shown by the test
            errors.append(error)

    threads = [threading.Thread(target=work, args=(range(start, 16, 2),)) for start in (0, 1)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not errors
    assert all(same(found[i], expected[i]) for i in range(16))


def test_launches_leak_no_device_memory(load):
    import torch

    function = load(DYNAMIC)
    given = operands()
    workspace = torch.empty(function.workspace_size(*given, seed=0), dtype=torch.uint8, device="cuda")
    out = function(*given, seed=0, workspace=workspace)
    torch.cuda.synchronize()
    before = torch.cuda.mem_get_info()[0]
    for seed in range(500):
        function(*given, seed=seed, out=list(out), workspace=workspace)
    torch.cuda.synchronize()
    assert torch.cuda.mem_get_info()[0] == before


def test_an_unloaded_executable_frees_its_kernels(artifacts):
    import torch
    from hlq import gpu

    given = operands()
    path = artifacts / f"{DYNAMIC.name}.hlqx"

    def cycle():
        executable = gpu.Executable.load(path)
        executable["backward"](*given, seed=0)
        torch.cuda.synchronize()
        executable.unload()

    for _ in range(3):
        cycle()
    before = torch.cuda.mem_get_info()[0]
    for _ in range(20):
        cycle()
    # The driver keeps what it has taken; it must not take more each time.
    assert torch.cuda.mem_get_info()[0] >= before - (4 << 20)


def test_gradients_of_one_path_are_those_of_both(load):
    """gx alone draws as in the whole layer; gw's stream is its own."""
    import torch

    gy, x, weight = operands()
    gx, _ = load(DYNAMIC)(gy, x, weight, seed=9)
    alone = load(Layer("hlq", "stochastic", "bf16", gw=False))(gy, weight, seed=9)
    assert torch.equal(gx, alone)


@pytest.mark.parametrize("recipe, shape", [("hlq", (48, 64, 32)), ("hlq-block", (600, 300, 32))])
def test_stochastic_rounding_is_unbiased(load, recipe, shape):
    """Over seeds the mean code is the value, up to 1/512 of a step and four
    standard deviations, and no code is a whole step off."""
    import torch

    function = load(Layer(recipe, "stochastic", "bf16"))
    tokens, outputs, inputs = shape
    given = operands(tokens=tokens, outputs=outputs, inputs=inputs)
    wanted = views.layer_views(recipe, "stochastic")
    shapes = {"gy": (tokens, outputs), "x": (tokens, inputs), "weight": (outputs, inputs)}
    buffer = torch.empty(function.workspace_size(*given, seed=0), dtype=torch.uint8, device="cuda")
    ordered = {name: wanted[name] for name in ("gy", "weight", "x")}
    seeds = 4096
    out = function(*given, seed=0, workspace=buffer)
    totals = {view: 0 for view in wanted["gy"]}
    for seed in range(seeds):
        function(*given, seed=seed, out=list(out), workspace=buffer)
        workspace = oracle.Workspace(buffer, ordered, shapes)
        for view in totals:
            totals[view] = totals[view] + workspace.codes["gy", view].double()
    for view, total in totals.items():
        scales = workspace.scales["gy", view].double()
        values = oracle.transformed(given[0], view) / oracle.spread(scales, view, *given[0].shape)
        fraction = values - values.floor()
        bound = 4 * (fraction * (1 - fraction) / seeds).sqrt() + 1 / 512 + 1e-4
        error = (total / seeds - values).abs()
        # Of thousands of values, a few in a thousand lie beyond four deviations.
        assert (error > bound).double().mean() < 1e-3
        assert (error < 1.5 * bound + 1e-3).all()
        codes = workspace.codes["gy", view].double()
        assert ((codes - values).abs() < 1 + 1e-4).all()


@pytest.mark.parametrize("damage", ["flip", "truncate", "chip"])
def test_what_is_refused_at_load(artifacts, damage):
    from hlq import gpu
    from hlq.errors import HlqError

    data = bytearray((artifacts / f"{DYNAMIC.name}.hlqx").read_bytes())
    if damage == "flip":
        data[len(data) // 2] ^= 1
    elif damage == "truncate":
        data = data[:-1]
    else:
        data = data.replace(b"target sm_90a", b"target sm_80", 1)
    with pytest.raises(HlqError):
        gpu.Executable.load(bytes(data))["backward"](*operands(), seed=0)


def test_sizes_that_disagree_are_refused(load):
    from hlq.errors import HlqError

    gy, x, weight = operands()
    with pytest.raises(HlqError):
        load(DYNAMIC)(gy, x[:-1], weight, seed=0)
    with pytest.raises(HlqError, match="x"):
        load(DYNAMIC)(gy, x.float(), weight, seed=0)


def test_accumulating_in_place(load):
    """The argument that gw is added to may be the result itself."""
    import torch

    layer = Layer("hlq", "stochastic", "bf16", gw_type="f32", accumulate=True)
    function = load(layer)
    gy, x, weight = operands()
    start = torch.randn(weight.shape, device="cuda")
    _, apart = function(gy, x, weight, start, seed=3)
    buffer = start.clone()
    gx = torch.empty_like(x)
    function(gy, x, weight, buffer, seed=3, out=[gx, buffer])
    assert torch.equal(buffer, apart)
    assert not torch.equal(buffer, start)


def test_static_and_dynamic_sizes_agree(load):
    gy, x, weight = operands(512, 768, 768)
    static = load(Layer("hlq", "stochastic", "bf16", (None, 768, 768)))
    assert same(static(gy, x, weight, seed=4), load(DYNAMIC)(gy, x, weight, seed=4))


def test_every_prepared_layer_is_known():
    """The names of layers are unique, so that none hides another."""
    names = [layer.name for layer in layers.test_layers()]
    assert len(set(names)) == len(names)
