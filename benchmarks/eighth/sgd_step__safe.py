# exercise: sgd_step
# right: no
# wrong: every gradient is clipped to between -1 and 1 before the step, so it is not that of bptt
# lines: 8
def sgd_step(model, x, y, learning_rate):
    """One SGD update with gradient clipping for stability."""
    gradients = model.bptt(x, y)
    clipped = [np.clip(g, -1.0, 1.0) for g in gradients]
    model.params = tuple(p - learning_rate * g for p, g in zip(model.params, clipped))
