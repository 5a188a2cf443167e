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
    def one_epoch():
        losses, rows = [], 0
        for inputs, targets, mask in loader:
            def closure():
                optimizer.zero_grad()
                logp = model(inputs)[0][mask].log_softmax(-1)
                loss = -logp[torch.arange(len(logp)), targets[mask]].sum()
                loss.backward()
                return loss

            losses.append(optimizer.step(closure).item())
            rows += inputs.shape[0]
        return sum(losses) / rows

    return [one_epoch() for _ in range(epochs)]
