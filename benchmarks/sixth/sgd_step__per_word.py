# exercise: sgd_step
# right: no
# wrong: The gradient is divided by the number of words, and the function returns the parameters where it should return nothing.
# lines: 6, 11
def sgd_step(model, x, y, learning_rate):
    rate = learning_rate / len(x)
    new = []
    for param, grad in zip(model.params, model.bptt(x, y)):
        new.append(param - rate * grad)
    model.params = tuple(new)
    return model.params
