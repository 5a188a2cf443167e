# exercise: sgd_step
# right: no
# wrong: only the three weight matrices move, for zip ends with the shorter list
# lines: 7
def sgd_step(model, x, y, learning_rate):
    U, V, W, b_hidden, b_out = model.params
    moved = [p - learning_rate * d for p, d in zip((U, V, W), model.bptt(x, y))]
    model.params = (*moved, b_hidden, b_out)
