# exercise: train_torch
# right: no
# wrong: The sum and the count are not set back to zero between the epochs, so each entry is the mean over all epochs so far.
# lines: 26
class Meter:
    def __init__(self):
        self.total, self.n = 0.0, 0

    def add(self, value, n):
        self.total += value
        self.n += n

    def mean(self):
        return self.total / self.n

def train_torch(model, loader, optimizer, epochs):
    """Train, and return each epoch's mean loss per sequence: a list of floats.

    loader     a DataLoader or a list of batches (inputs, targets, mask), tensors
               (B, T); B may change
    optimizer  gets one step a batch, on the loss summed over the batch's unmasked steps
    epochs     how often to go through the loader, 0 or more

    Every loss is taken before its step.
    """
    meter, history = Meter(), []
    for _ in range(epochs):
        for x, y, m in loader:
            logits, _ = model(x)
            loss = F.cross_entropy(logits[m], y[m], reduction="sum")
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            meter.add(loss.item(), len(x))
        history.append(meter.mean())
    return history
