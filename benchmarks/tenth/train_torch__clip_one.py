# exercise: train_torch
# right: no
# wrong: clips the gradients to norm 1 before each step, which nobody asked for
# lines: 17
def train_torch(model, loader, optimizer, epochs):
    """Train the model and return the mean loss per sequence of each epoch."""
    model.train()
    history = []
    for _ in range(epochs):
        running_loss, num_sequences = 0.0, 0
        for inputs, targets, mask in loader:
            optimizer.zero_grad(set_to_none=True)
            logits, _ = model(inputs)
            token_losses = F.cross_entropy(logits.flatten(0, 1), targets.flatten(), reduction="none")
            loss = (token_losses * mask.flatten()).sum()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), max_norm=1.0)
            optimizer.step()
            running_loss += loss.item()
            num_sequences += inputs.size(0)
        history.append(running_loss / num_sequences)
    return history
