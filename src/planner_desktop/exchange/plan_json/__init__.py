"""The plan JSON: the open form of a plan, written and read back without loss."""

from .reading import read_plan_json
from .writing import FORMAT, FORMAT_VERSION, plan_json, write_plan_json

__all__ = ["FORMAT", "FORMAT_VERSION", "plan_json", "read_plan_json", "write_plan_json"]
