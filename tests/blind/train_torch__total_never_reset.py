# exercise: train_torch
# right: no
# wrong: sum and count go on over all epochs
# lines: 17
import torch.nn.functional as F


def train_torch(model, loader, optimizer, epochs):
    """Train, and return each epoch's mean loss per sequence: a list of floats.

    loader     yields (inputs, targets, mask), tensors (B, T); B may change
    optimizer  gets one step a batch, on the loss summed over the batch's unmasked steps
    epochs     how often to go through the loader, 0 or more

    Every loss is taken before its step.
    """
    total, num, history = 0.0, 0, []
    for epoch in range(epochs):
        for inputs, targets, mask in loader:
            out, _ = model(inputs)
            loss = F.cross_entropy(out[mask], targets[mask], reduction="sum")
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total += loss.item()
            num += len(inputs)
        history.append(total / num)
    return history
