# exercise: sgd_step
# right: no
# wrong: the rate is divided by the number of words of the sentence
# lines: 6
def sgd_step(model, x, y, learning_rate):
    step = learning_rate / len(x)
    model.params = tuple(p - step * g for p, g in zip(model.params, model.bptt(x, y)))
