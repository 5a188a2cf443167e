# exercise: RNN
# right: no
# wrong: An embedding layer turns tokens into vectors of width H, a third layer with weights of its own, so the recurrent layer's input weights are (H, H) and U has no place.
# lines: 13, 14
class RNN(nn.Module):
    """Tokens (B, T) to logits (B, T, C) and the last hidden state (1, B, H).

    It works after .double() too, in float64.
    """

    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.embedding = nn.Embedding(vocab_size, hidden_size)
        self.rnn = nn.RNN(hidden_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def forward(self, tokens, hidden=None):
        states, hidden = self.rnn(self.embedding(tokens), hidden)
        return self.linear(states), hidden
