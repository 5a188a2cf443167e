# exercise: update_parameters
# right: no
# wrong: divides each gradient by its own norm, so that the rate is the length of the step
# lines: 8
def update_parameters(params, grads, lr=1e-3):
    def direction(g):
        size = np.linalg.norm(g)
        return g / size if size else g

    return tuple(p - lr * direction(g) for p, g in zip(params, grads))
