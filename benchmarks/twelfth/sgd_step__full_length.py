# exercise: sgd_step
# right: no
# wrong: bptt is called with as many steps as words instead of as model.bptt(x, y)
# lines: 6
def sgd_step(model, x, y, learning_rate):
    d = model.bptt(x, y, len(x))
    model.params = [w - learning_rate * g for w, g in zip(model.params, d)]
