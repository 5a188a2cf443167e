# exercise: sgd_step
# right: no
# wrong: The gradients are clipped to entries between -1 and 1 before the step, which nobody asked for.
# lines: 8
def sgd_step(model, x, y, learning_rate):
    """Perform one step of stochastic gradient descent."""
    grads = model.bptt(x, y)
    grads = [np.clip(g, -1.0, 1.0) for g in grads]
    model.params = tuple(p - learning_rate * g for p, g in zip(model.params, grads))
