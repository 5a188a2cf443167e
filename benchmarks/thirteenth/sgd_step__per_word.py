# exercise: sgd_step
# right: no
# wrong: The step is divided by the number of words of the sentence.
# lines: 6
def sgd_step(model, x, y, learning_rate):
    rate = learning_rate / len(x)
    new = []
    for param, grad in zip(model.params, model.bptt(x, y)):
        new.append(param - rate * grad)
    model.params = tuple(new)
