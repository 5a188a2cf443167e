# exercise: train_with_sgd
# right: yes
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    def course(rate):
        before = model.calculate_loss(X, y)
        yield before, None
        for _ in range(epochs):
            for pair in zip(X, y):
                model.sgd_step(*pair, rate)
            after = model.calculate_loss(X, y)
            yield after, rate
            rate, before = (rate / 2 if after > before else rate), after

    losses, rates = zip(*course(learning_rate))
    return list(losses), list(rates[1:])
