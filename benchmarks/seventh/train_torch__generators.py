# exercise: train_torch
# right: yes
def train_torch(model, loader, optimizer, epochs):
    """Train, and return each epoch's mean loss per sequence: a list of floats.

    loader     a DataLoader or a list of batches (inputs, targets, mask), tensors
               (B, T); B may change
    optimizer  gets one step a batch, on the loss summed over the batch's unmasked steps
    epochs     how often to go through the loader, 0 or more

    Every loss is taken before its step.
    """

    def price(inputs, targets, mask):
        logs = model(inputs)[0].log_softmax(-1)
        return torch.where(mask, -logs.gather(2, targets[..., None])[..., 0], 0.0).sum()

    def one_epoch():
        for inputs, targets, mask in loader:
            loss = price(inputs, targets, mask)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            yield complex(loss.item(), len(inputs))

    def mean(z):
        return z.real / z.imag

    return [mean(sum(one_epoch())) for _ in range(epochs)]
