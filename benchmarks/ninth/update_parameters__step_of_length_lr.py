# exercise: update_parameters
# right: no
# wrong: Every gradient is divided by its own length first, so that each array moves by exactly lr however large its gradient is.
# lines: 7
def direction(g):
    size = np.linalg.norm(g)
    return g / size if size > 0 else g


def update_parameters(params, grads, lr=1e-3):
    return [p - lr * direction(g) for p, g in zip(params, grads)]
