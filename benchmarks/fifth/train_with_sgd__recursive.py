# exercise: train_with_sgd
# right: yes
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    def go_on(losses, rates, rate, left):
        if left == 0:
            return losses, rates
        for sentence, wanted in zip(X, y):
            model.sgd_step(sentence, wanted, rate)
        after = model.calculate_loss(X, y)
        slower = rate / 2 if after > losses[-1] else rate
        return go_on(losses + [after], rates + [rate], slower, left - 1)

    return go_on([model.calculate_loss(X, y)], [], learning_rate, epochs)
