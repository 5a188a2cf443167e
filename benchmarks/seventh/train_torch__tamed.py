# exercise: train_torch
# right: no
# wrong: The gradients are clipped at norm 1 before each step, which nobody asked for, so the steps are shorter.
# lines: 18
def train_torch(model, loader, optimizer, epochs):
    """Train a model and return the mean loss per sequence for every epoch."""
    history = []
    for _ in range(epochs):
        model.train()
        epoch_loss, num_sequences = 0.0, 0
        for inputs, targets, mask in loader:
            logits, _ = model(inputs)
            losses = F.cross_entropy(logits.transpose(1, 2), targets, reduction="none")
            loss = losses[mask].sum()

            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), max_norm=1.0)
            optimizer.step()

            epoch_loss += loss.item()
            num_sequences += inputs.size(0)
        history.append(epoch_loss / num_sequences)
    return history
