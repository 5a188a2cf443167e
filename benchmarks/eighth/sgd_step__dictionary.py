# exercise: sgd_step
# right: no
# wrong: the new arrays are put into a dictionary and never given back to the model
# lines: 9
def sgd_step(model, x, y, learning_rate):
    names = ("U", "V", "W", "b_hidden", "b_out")
    params = dict(zip(names, model.params))
    for name, gradient in zip(names, model.bptt(x, y)):
        params[name] = params[name] - learning_rate * gradient
