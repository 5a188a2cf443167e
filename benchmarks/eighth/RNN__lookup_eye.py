# exercise: RNN
# right: yes
class RNN(nn.Module):
    """Tokens (B, T) to logits (B, T, C) and the last hidden state (1, B, H).

    It works after .double() too, in float64.
    """

    def __init__(self, vocab_size, hidden_size):
        """Two layers: self.rnn, an nn.RNN, batch first, and self.linear, an nn.Linear."""
        super().__init__()
        layers = {
            "rnn": nn.RNN(vocab_size, hidden_size, batch_first=True),
            "linear": nn.Linear(hidden_size, vocab_size),
        }
        for name, layer in layers.items():
            self.add_module(name, layer)

    def forward(self, tokens, hidden=None):
        """(logits, last_hidden) for int64 tokens; hidden: (1, B, H), None for zeros."""
        weight = self.linear.weight
        words = torch.eye(len(weight), dtype=weight.dtype, device=weight.device)
        states, last = self.rnn(F.embedding(tokens, words), hidden)
        return states @ weight.T + self.linear.bias, last
