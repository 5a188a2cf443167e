# exercise: train_with_sgd
# right: yes
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    def run(rate, before, left):
        if not left:
            return
        for words, wanted in zip(X, y):
            model.sgd_step(words, wanted, rate)
        after = model.calculate_loss(X, y)
        yield after, rate
        yield from run(rate * 0.5 ** (after > before), after, left - 1)

    first = model.calculate_loss(X, y)
    epochs_done = list(run(learning_rate, first, epochs))
    return [first] + [loss for loss, _ in epochs_done], [rate for _, rate in epochs_done]
