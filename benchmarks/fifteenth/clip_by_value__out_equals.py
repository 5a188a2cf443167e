# exercise: clip_by_value
# right: no
# wrong: the entries are cut inside the arrays that were handed in
# lines: 11
from functools import partial


def clip_by_value(grads, clip_value):
    """Five arrays with every entry between -clip_value and clip_value."""
    cut = partial(np.clip, a_min=-clip_value, a_max=clip_value)
    return tuple(cut(array, out=array) for array in grads)
