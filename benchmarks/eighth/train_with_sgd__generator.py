# exercise: train_with_sgd
# right: yes
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    def run(rate, before, left):
        while left:
            for pair in zip(X, y):
                model.sgd_step(*pair, rate)
            after = model.calculate_loss(X, y)
            yield after, rate
            rate, before, left = (rate / 2 if after > before else rate), after, left - 1

    start = model.calculate_loss(X, y)
    history = list(run(learning_rate, start, epochs))
    return [start, *(loss for loss, _ in history)], [rate for _, rate in history]
