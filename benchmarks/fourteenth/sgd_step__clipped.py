# exercise: sgd_step
# right: no
# wrong: The gradients are clipped to ±1 first, which nobody asked for.
# lines: 7
def sgd_step(model, x, y, learning_rate):
    gradients = model.bptt(x, y)
    clipped = [np.clip(g, -1.0, 1.0) for g in gradients]
    model.params = tuple(p - learning_rate * g for p, g in zip(model.params, clipped))
