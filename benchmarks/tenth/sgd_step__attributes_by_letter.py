# exercise: sgd_step
# right: no
# wrong: the new arrays are stored under names of their own (model.U and so on), and model.params stays as it was
# lines: 9
def sgd_step(model, x, y, learning_rate):
    names = ("U", "V", "W", "b_hidden", "b_out")
    steps = {n: learning_rate * g for n, g in zip(names, model.bptt(x, y))}
    for name, value in zip(names, model.params):
        setattr(model, name, value - steps[name])
