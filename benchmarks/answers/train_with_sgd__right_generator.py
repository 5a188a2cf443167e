# exercise: train_with_sgd
# right: yes
# wrong: a generator yields (rate, loss) of each epoch

def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    def run(before, rate):
        for _ in range(epochs):
            for pair in zip(X, y):
                model.sgd_step(*pair, rate)
            after = model.calculate_loss(X, y)
            yield rate, after
            before, rate = after, rate * (1.0, 0.5)[bool(after > before)]

    first = model.calculate_loss(X, y)
    history = list(run(first, learning_rate))
    return [first] + [loss for _, loss in history], [rate for rate, _ in history]
