# exercise: momentum_step
# right: no
# wrong: the arrays are held in a dict and handed back in the alphabetical order of its keys, which is not the order of the parameters
# lines: 9, 16
KEYS = ("Wxh", "Whh", "Why", "bh", "by")


def tree_map(fn, *trees):
    return {k: fn(*(t[k] for t in trees)) for k in sorted(trees[0])}


def momentum_step(params, grads, velocity, lr, momentum):
    p, g, v = (dict(zip(KEYS, some)) for some in (params, grads, velocity))
    v = tree_map(lambda old, new: momentum * old + new, v, g)
    p = tree_map(lambda w, step: w - lr * step, p, v)
    return tuple(p.values()), tuple(v.values())
