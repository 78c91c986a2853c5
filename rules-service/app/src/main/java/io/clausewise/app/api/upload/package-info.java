/** Takes files off multipart bodies, as they come. */
@NullMarked
package io.clausewise.app.api.upload;

import org.jspecify.annotations.NullMarked;
