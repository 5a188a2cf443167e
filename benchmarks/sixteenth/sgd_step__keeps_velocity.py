# exercise: sgd_step
# right: no
# wrong: the model keeps a velocity from step to step, so that every step but the first moves on by nine tenths of the one before
# lines: 9, 10
def sgd_step(model, x, y, learning_rate):
    grads = model.bptt(x, y)
    if not hasattr(model, "velocity"):
        model.velocity = [0.0] * len(grads)
    model.velocity = [0.9 * v + g for v, g in zip(model.velocity, grads)]
    model.params = tuple(p - learning_rate * v for p, v in zip(model.params, model.velocity))
