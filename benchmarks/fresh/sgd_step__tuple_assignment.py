# exercise: sgd_step
# right: no
# wrong: assigns to an entry of a tuple (crashes)
# lines: 7
def sgd_step(model, x, y, learning_rate):
    for k, g in enumerate(model.bptt(x, y)):
        model.params[k] -= learning_rate * g
