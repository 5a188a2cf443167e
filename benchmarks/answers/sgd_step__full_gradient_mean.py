# exercise: sgd_step
# right: no
# wrong: two: x and y are handed over in the wrong order; the gradient is divided by the number of words

def sgd_step(model, x, y, learning_rate):
    grads = [g / len(x) for g in model.bptt(y, x)]
    model.params = [p - learning_rate * g for p, g in zip(model.params, grads)]
