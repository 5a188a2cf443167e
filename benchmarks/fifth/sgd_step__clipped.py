# exercise: sgd_step
# right: no
# wrong: The gradients are clipped to a joint norm of 5 before the step.
# lines: 9
def sgd_step(model, x, y, learning_rate):
    """One SGD update with gradient clipping for stability."""
    grads = model.bptt(x, y)
    norm = np.sqrt(sum(float(np.sum(g**2)) for g in grads))
    scale = min(1.0, 5.0 / (norm + 1e-6))
    model.params = tuple(p - learning_rate * scale * g for p, g in zip(model.params, grads))
