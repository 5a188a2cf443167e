# exercise: sgd_step
# right: no
# wrong: goes back through the whole sentence, not as model.bptt(x, y) does
# lines: 6
def sgd_step(model, x, y, learning_rate):
    grads = model.bptt(x, y, truncate=len(x))
    model.params = tuple(p - learning_rate * g for p, g in zip(model.params, grads))
