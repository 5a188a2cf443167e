# exercise: update_parameters
# right: no
# wrong: hands back W before V
# lines: 8
def update_parameters(params, grads, lr=1e-3):
    names = "U", "V", "W", "bh", "bo"
    new = {n: p - lr * g for n, p, g in zip(names, params, grads)}
    return [new[n] for n in ("U", "W", "V", "bh", "bo")]
