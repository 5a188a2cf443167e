# exercise: train_torch
# right: no
# wrong: The batches are prepared once by a generator, which the first epoch uses up: every later epoch sees none and the division by zero sequences crashes.
# lines: 15
def train_torch(model, loader, optimizer, epochs):
    """Train, and return each epoch's mean loss per sequence: a list of floats.

    loader     a DataLoader or a list of batches (inputs, targets, mask), tensors
               (B, T); B may change
    optimizer  gets one step a batch, on the loss summed over the batch's unmasked steps
    epochs     how often to go through the loader, 0 or more

    Every loss is taken before its step.
    """
    batches = ((x, y, m) for x, y, m in loader)

    def epoch():
        n, total = 0, 0.0
        for x, y, m in batches:
            picked = model(x)[0].log_softmax(-1).gather(-1, y.unsqueeze(-1)).squeeze(-1)
            loss = -picked[m].sum()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total += loss.item()
            n += x.size(0)
        return total / n

    return [epoch() for _ in range(epochs)]
