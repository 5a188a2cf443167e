# exercise: sgd_step
# right: no
# wrong: binds a new name in the loop, the model stays as it was
# lines: 7
def sgd_step(model, x, y, learning_rate):
    for param, grad in zip(model.params, model.bptt(x, y)):
        param = param - learning_rate * grad
