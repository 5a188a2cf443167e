# exercise: update_parameters
# right: no
# wrong: A weight decay is added to the gradient, so the parameters shrink even where the gradient is zero.
# lines: 10
def update_parameters(params, grads, lr=1e-3):
    """SGD step over all parameters."""
    weight_decay = 1e-2

    def step(p, g):
        g_total = g + weight_decay * p
        return p - lr * g_total

    return [step(p, g) for p, g in zip(params, grads)]
