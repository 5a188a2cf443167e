# exercise: train_torch
# right: yes
# wrong: an inner generator of (loss, size) is consumed by zip
# lines:
import torch.nn.functional as F


def train_torch(model, loader, optimizer, epochs):
    """Train, and return each epoch's mean loss per sequence: a list of floats.

    loader     yields (inputs, targets, mask), tensors (B, T); B may change
    optimizer  gets one step a batch, on the loss summed over the batch's unmasked steps
    epochs     how often to go through the loader, 0 or more

    Every loss is taken before its step.
    """
    def batches():
        for inputs, targets, mask in loader:
            logits = model(inputs)[0]
            loss = F.cross_entropy(logits[mask], targets[mask], reduction="sum")
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            optimizer.step()
            yield float(loss.detach()), inputs.size(0)

    def one_epoch():
        losses, sizes = zip(*batches())
        return sum(losses) / sum(sizes)

    return [one_epoch() for _ in range(epochs)]
