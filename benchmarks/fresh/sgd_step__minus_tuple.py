# exercise: sgd_step
# right: no
# wrong: subtracts a tuple from a tuple (crashes)
# lines: 7
def sgd_step(model, x, y, learning_rate):
    grads = model.bptt(x, y)
    model.params = model.params - learning_rate * grads
