# exercise: train_torch
# right: no
# wrong: The gradients are clipped to a norm of 1 before every step, which the stub does not ask for.
# lines: 26
def train_torch(model, loader, optimizer, epochs):
    """Train, and return each epoch's mean loss per sequence: a list of floats.

    loader     a DataLoader or a list of batches (inputs, targets, mask), tensors
               (B, T); B may change
    optimizer  gets one step a batch, on the loss summed over the batch's unmasked steps
    epochs     how often to go through the loader, 0 or more

    Every loss is taken before its step.
    """
    history = []
    model.train()
    for _ in range(epochs):
        epoch_loss = 0.0
        num_sequences = 0
        for inputs, targets, mask in loader:
            optimizer.zero_grad()
            logits, _ = model(inputs)
            per_token = F.cross_entropy(logits.permute(0, 2, 1), targets, reduction="none")
            loss = (per_token * mask).sum()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), max_norm=1.0)
            optimizer.step()
            epoch_loss += loss.item()
            num_sequences += inputs.size(0)
        history.append(epoch_loss / num_sequences)
    return history
