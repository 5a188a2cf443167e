# exercise: sgd_step
# right: no
# wrong: the gradients are clipped to -5 and 5 before the step
# lines: 9
# name: clipped-at-five
def sgd_step(model, x, y, learning_rate):
    """Move all five parameters one step against the gradient of one sentence."""
    grads = model.bptt(x, y)
    grads = [np.clip(g, -5, 5) for g in grads]
    model.params = tuple(p - learning_rate * g for p, g in zip(model.params, grads))
