# exercise: sgd_step
# right: no
# wrong: the gradient is computed anew after each parameter has moved, so the later ones follow the gradient of a half-moved model
# lines: 8
def sgd_step(model, x, y, learning_rate):
    for k in range(len(model.params)):
        moved = list(model.params)
        moved[k] = moved[k] - learning_rate * model.bptt(x, y)[k]
        model.params = tuple(moved)
