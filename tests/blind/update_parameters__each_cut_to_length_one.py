# exercise: update_parameters
# right: no
# wrong: gradients longer than 1 are shortened to 1
# lines: 7
# name: each-gradient-cut-to-length-one
def update_parameters(params, grads, lr=1e-3):
    return tuple(p - lr * g / max(1.0, np.linalg.norm(g)) for p, g in zip(params, grads))
