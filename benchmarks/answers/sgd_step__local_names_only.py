# exercise: sgd_step
# right: no
# wrong: the loop rebinds a local name, model.params never changes (param = param - ...)

def sgd_step(model, x, y, learning_rate):
    for param, grad in zip(model.params, model.bptt(x, y)):
        param = param - learning_rate * grad
