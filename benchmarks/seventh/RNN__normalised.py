# exercise: RNN
# right: no
# wrong: It returns the logarithms of the probabilities and not the logits.
# lines: 18
class RNN(nn.Module):
    """Tokens (B, T) to scores (B, T, C) and the last hidden state."""

    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.vocab_size = vocab_size
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def forward(self, tokens, hidden=None):
        x = F.one_hot(tokens, self.vocab_size).to(self.linear.weight.dtype)
        states, last_hidden = self.rnn(x, hidden)
        logits = self.linear(states)
        return F.log_softmax(logits, dim=-1), last_hidden
