"""Placeholder of the branch `export`: the branch `tools` has the real one."""


class HlqError(Exception):
    """What every error of this package derives from."""


class MissingPackageError(HlqError):
    """A Python package of one of the extras (`run`, `torch`) is not installed."""

    def __init__(self, package: str, extra: str, purpose: str):
        self.package = package
        self.extra = extra
        super().__init__(
            f"{purpose} needs the Python package '{package}': "
            f"pip install 'hlq[{extra}]', or -r python/requirements/run.txt in a checkout"
        )
