# exercise: sgd_step
# right: no
# wrong: the gradients are taken anew for each parameter, after the ones before it have moved (bptt inside the loop)

def sgd_step(model, x, y, learning_rate):
    for k in range(5):
        grad = model.bptt(x, y)[k]
        moved = list(model.params)
        moved[k] = moved[k] - learning_rate * grad
        model.params = tuple(moved)
