# exercise: sgd_step
# right: no
# wrong: the gradient is taken with as many steps back as the sentence has words, and not as model.bptt(x, y) gives it
# lines: 6
def sgd_step(model, x, y, learning_rate):
    directions = model.bptt(x, y, truncate=len(x))

    def moved():
        for p, g in zip(model.params, directions):
            yield p - learning_rate * g

    model.params = tuple(moved())
