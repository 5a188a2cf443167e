# exercise: clip_by_value
# right: yes

import functools as ft


def clip_by_value(grads, clip_value):
    """Five arrays with every entry between -clip_value and clip_value.

    grads: a tuple or list of five arrays, left as they are.
    """
    walls = [ft.partial(np.minimum, clip_value), ft.partial(np.maximum, -clip_value)]
    return tuple(ft.reduce(lambda a, wall: wall(a), walls, g) for g in grads)
